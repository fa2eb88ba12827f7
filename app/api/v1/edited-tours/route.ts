import { staffRoute } from "@/lib/http/route";
import { createTour, listEditedTours } from "@/lib/tours";

export const GET = staffRoute(listEditedTours);
export const POST = staffRoute(createTour);
