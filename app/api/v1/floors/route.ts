import { staffRoute } from "@/lib/http/route";
import { addFloor, listFloors } from "@/lib/museums";

export const GET = staffRoute(listFloors);
export const POST = staffRoute(addFloor);
