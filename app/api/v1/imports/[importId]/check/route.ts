import { staffRoute } from "@/lib/http/route";
import { checkImport } from "@/lib/imports";

export const POST = staffRoute(checkImport);
