import { staffRoute } from "@/lib/http/route";
import { changePerson } from "@/lib/staff";

export const PATCH = staffRoute(changePerson);
