import { staffRoute } from "@/lib/http/route";
import { changeMuseum, getMuseumSettings } from "@/lib/museums";

export const GET = staffRoute(getMuseumSettings);
export const PATCH = staffRoute(changeMuseum);
