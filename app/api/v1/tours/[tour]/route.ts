import { route } from "@/lib/http/route";
import { getTour } from "@/lib/tours";

export const GET = route(getTour);
