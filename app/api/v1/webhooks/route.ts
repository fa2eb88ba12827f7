import { staffRoute } from "@/lib/http/route";
import { createWebhook, listWebhooks } from "@/lib/webhooks";

export const GET = staffRoute(listWebhooks);
export const POST = staffRoute(createWebhook);
