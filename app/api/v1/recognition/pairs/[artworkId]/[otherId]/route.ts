import { staffRoute } from "@/lib/http/route";
import { settlePair } from "@/lib/recognisability";

export const PUT = staffRoute(settlePair);
