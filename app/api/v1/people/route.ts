import { staffRoute } from "@/lib/http/route";
import { listPeople } from "@/lib/staff";

export const GET = staffRoute(listPeople);
