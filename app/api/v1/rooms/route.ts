import { route } from "@/lib/http/route";
import { getBuilding } from "@/lib/museums";

export const GET = route(getBuilding);
