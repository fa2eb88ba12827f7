import { staffRoute } from "@/lib/http/route";
import { orderTours } from "@/lib/tours";

export const PUT = staffRoute(orderTours);
