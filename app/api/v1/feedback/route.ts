import { giveFeedback } from "@/lib/feedback";
import { route } from "@/lib/http/route";

export const POST = route(giveFeedback);
