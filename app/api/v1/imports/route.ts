import { staffRoute } from "@/lib/http/route";
import { listImports, requestImport } from "@/lib/imports";

export const GET = staffRoute(listImports);
export const POST = staffRoute(requestImport);
