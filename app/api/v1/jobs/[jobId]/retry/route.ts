import { staffRoute } from "@/lib/http/route";
import { retryJob } from "@/lib/jobs";

export const POST = staffRoute(retryJob);
