import { deleteFloor, getFloor, saveFloor } from "@/lib/building";
import { staffRoute } from "@/lib/http/route";

export const GET = staffRoute(getFloor);
export const PUT = staffRoute(saveFloor);
export const DELETE = staffRoute(deleteFloor);
