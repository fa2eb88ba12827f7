import { route } from "@/lib/http/route";
import { getMuseum } from "@/lib/museums";

export const GET = route(getMuseum);
