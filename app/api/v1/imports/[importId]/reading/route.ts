import { staffRoute } from "@/lib/http/route";
import { changeReading } from "@/lib/imports";

export const PUT = staffRoute(changeReading);
