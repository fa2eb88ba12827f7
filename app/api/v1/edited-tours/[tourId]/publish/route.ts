import { staffRoute } from "@/lib/http/route";
import { publishTour } from "@/lib/tours";

export const POST = staffRoute(publishTour);
