import { streamRoute } from "@/lib/http/stream";
import { listJobChanges } from "@/lib/jobs";

export const GET = streamRoute(listJobChanges);
