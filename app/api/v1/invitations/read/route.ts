import { accountRoute } from "@/lib/http/route";
import { readInvitation } from "@/lib/staff";

export const POST = accountRoute(readInvitation);
