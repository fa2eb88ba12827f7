import { staffRoute } from "@/lib/http/route";
import { changeWebhook, deleteWebhook } from "@/lib/webhooks";

export const PATCH = staffRoute(changeWebhook);
export const DELETE = staffRoute(deleteWebhook);
