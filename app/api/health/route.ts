import { getHealth } from "@/lib/health";
import { systemRoute } from "@/lib/http/route";

export const GET = systemRoute(getHealth);
