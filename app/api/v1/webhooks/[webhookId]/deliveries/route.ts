import { staffRoute } from "@/lib/http/route";
import { listDeliveries } from "@/lib/webhooks";

export const GET = staffRoute(listDeliveries);
