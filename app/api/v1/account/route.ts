import { changeAccount, getAccount } from "@/lib/accounts";
import { accountRoute } from "@/lib/http/route";

export const GET = accountRoute(getAccount);
export const PATCH = accountRoute(changeAccount);
