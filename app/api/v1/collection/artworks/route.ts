import { listRecords } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const GET = staffRoute(listRecords);
