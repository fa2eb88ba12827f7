import { route } from "@/lib/http/route";
import { listTours } from "@/lib/tours";

export const GET = route(listTours);
