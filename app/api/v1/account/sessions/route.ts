import { listSessions } from "@/lib/accounts";
import { accountRoute } from "@/lib/http/route";

export const GET = accountRoute(listSessions);
