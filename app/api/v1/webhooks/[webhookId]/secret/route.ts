import { staffRoute } from "@/lib/http/route";
import { rotateWebhookSecret } from "@/lib/webhooks";

export const POST = staffRoute(rotateWebhookSecret);
