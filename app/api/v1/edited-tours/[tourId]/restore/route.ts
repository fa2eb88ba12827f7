import { staffRoute } from "@/lib/http/route";
import { restoreTour } from "@/lib/tours";

export const POST = staffRoute(restoreTour);
