import { staffRoute } from "@/lib/http/route";
import { listJobs } from "@/lib/jobs";

export const GET = staffRoute(listJobs);
