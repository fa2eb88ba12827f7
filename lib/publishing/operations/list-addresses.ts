import { z } from "zod";
import { listPublished } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { addressesOf } from "../addresses";
import { Origin } from "../contract";

const STRETCH = 200;
/** What one sitemap may hold (sitemaps.org), less room for the museum's own pages. */
const WORKS_MAX = 49_000;

/** The museum's public pages, for search engines: its own, and one for each published work. */
export const listAddresses = defineOperation({
  name: "listAddresses",
  access: anyone,
  input: Origin,
  output: z.object({ addresses: z.array(z.string()) }),
  async run(ctx, { origin }) {
    const { slug } = museumOf(ctx);
    const { museum, page } = addressesOf(origin, slug);
    const addresses = [museum, `${museum}/explore`, `${museum}/map`];
    for (let offset = 0; offset < WORKS_MAX; offset += STRETCH) {
      const { artworkIds } = await listPublished(ctx, { offset, limit: STRETCH });
      addresses.push(...artworkIds.map(page));
      if (artworkIds.length < STRETCH) break;
    }
    return { addresses };
  },
});
