import { requestPasswordReset } from "@/lib/accounts";
import { accountRoute } from "@/lib/http/route";

export const POST = accountRoute(requestPasswordReset);
