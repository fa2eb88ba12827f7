import { staffRoute } from "@/lib/http/route";
import { createKey, listKeys } from "@/lib/staff";

export const GET = staffRoute(listKeys);
export const POST = staffRoute(createKey);
