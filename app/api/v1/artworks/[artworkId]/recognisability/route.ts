import { staffRoute } from "@/lib/http/route";
import { getRecognisability } from "@/lib/recognisability";

export const GET = staffRoute(getRecognisability);
