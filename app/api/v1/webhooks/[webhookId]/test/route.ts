import { staffRoute } from "@/lib/http/route";
import { testWebhook } from "@/lib/webhooks";

export const POST = staffRoute(testWebhook);
