import { staffRoute } from "@/lib/http/route";
import { uploadImport } from "@/lib/imports";

export const POST = staffRoute(uploadImport);
