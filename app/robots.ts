import type { MetadataRoute } from "next";
import { load } from "@/lib/http/page";
import { publicAddress } from "@/lib/http/public-address";
import { listMuseums } from "@/lib/museums";

/** Search engines may read what visitors read; the office and the API are not theirs. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { items } = await load(listMuseums, {});
  const sitemap = await Promise.all(
    items.map(async ({ slug }) => (await publicAddress(`/${slug}/sitemap.xml`)).url),
  );
  return { rules: { userAgent: "*", allow: "/", disallow: ["/admin", "/api/v1/"] }, sitemap };
}
