import { staffRoute } from "@/lib/http/route";
import { listConfusablePairs } from "@/lib/recognisability";

export const GET = staffRoute(listConfusablePairs);
