import { endSession } from "@/lib/accounts";
import { accountRoute } from "@/lib/http/route";

export const DELETE = accountRoute(endSession);
