import { leadsTo } from "@/lib/http/document-route";

export const GET = leadsTo("info.json");
export { OPTIONS } from "@/lib/http/document-route";
