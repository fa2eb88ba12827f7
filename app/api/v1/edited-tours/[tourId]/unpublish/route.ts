import { staffRoute } from "@/lib/http/route";
import { unpublishTour } from "@/lib/tours";

export const POST = staffRoute(unpublishTour);
