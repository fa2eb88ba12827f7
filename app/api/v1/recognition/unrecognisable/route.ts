import { staffRoute } from "@/lib/http/route";
import { listUnrecognisable } from "@/lib/recognisability";

export const GET = staffRoute(listUnrecognisable);
