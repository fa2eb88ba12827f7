import { staffRoute } from "@/lib/http/route";
import { invitePerson } from "@/lib/staff";

export const POST = staffRoute(invitePerson);
