import { staffRoute } from "@/lib/http/route";
import { undoImport } from "@/lib/imports";

export const POST = staffRoute(undoImport);
