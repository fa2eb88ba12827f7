import { sitemapRoute } from "@/lib/http/document-route";
import { listAddresses } from "@/lib/publishing";

export const GET = sitemapRoute(listAddresses);
