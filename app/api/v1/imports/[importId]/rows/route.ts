import { staffRoute } from "@/lib/http/route";
import { listImportedRows } from "@/lib/imports";

export const GET = staffRoute(listImportedRows);
