import { accountRoute } from "@/lib/http/route";
import { acceptInvitation } from "@/lib/staff";

export const POST = accountRoute(acceptInvitation);
