import { staffRoute } from "@/lib/http/route";
import { discardImport, getImport } from "@/lib/imports";

export const GET = staffRoute(getImport);
export const DELETE = staffRoute(discardImport);
