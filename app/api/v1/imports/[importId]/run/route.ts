import { staffRoute } from "@/lib/http/route";
import { runImport } from "@/lib/imports";

export const POST = staffRoute(runImport);
