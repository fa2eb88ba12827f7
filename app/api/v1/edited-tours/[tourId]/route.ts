import { staffRoute } from "@/lib/http/route";
import { changeTour, deleteTour, getEditedTour } from "@/lib/tours";

export const GET = staffRoute(getEditedTour);
export const PUT = staffRoute(changeTour);
export const DELETE = staffRoute(deleteTour);
