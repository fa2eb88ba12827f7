import { staffRoute } from "@/lib/http/route";
import { getJob } from "@/lib/jobs";

export const GET = staffRoute(getJob);
