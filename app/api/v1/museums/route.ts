import { route } from "@/lib/http/route";
import { listMuseums } from "@/lib/museums";

export const GET = route(listMuseums);
