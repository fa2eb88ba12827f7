import { staffRoute } from "@/lib/http/route";
import { cancelJob } from "@/lib/jobs";

export const POST = staffRoute(cancelJob);
