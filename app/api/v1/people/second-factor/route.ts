import { staffRoute } from "@/lib/http/route";
import { setSecondFactorRule } from "@/lib/staff";

export const POST = staffRoute(setSecondFactorRule);
