import { staffRoute } from "@/lib/http/route";
import { getComparisonState, startComparison } from "@/lib/recognisability";

export const GET = staffRoute(getComparisonState);
export const POST = staffRoute(startComparison);
