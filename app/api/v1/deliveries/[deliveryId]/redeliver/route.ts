import { staffRoute } from "@/lib/http/route";
import { redeliver } from "@/lib/webhooks";

export const POST = staffRoute(redeliver);
