import { staffRoute } from "@/lib/http/route";
import { retryFailedJobs } from "@/lib/jobs";

export const POST = staffRoute(retryFailedJobs);
