import { z } from "zod";
import { ArtworkFilters, ArtworkSummary, PAGE_SIZE } from "@/lib/catalog/contract";

export const SearchArtworksInput = ArtworkFilters.extend({
  q: z.string().trim().min(1, "type something to search for").max(200),
  limit: z.coerce.number().int().min(1).max(50).default(PAGE_SIZE),
});

export const SearchResult = z.object({
  items: z.array(ArtworkSummary.extend({ /** Fused rank score, higher is better. */ score: z.number() })),
  total: z.number().int(),
  /** The spelling that was searched when nothing was spelt like that, else null. */
  didYouMean: z.string().nullable(),
  /** How this installation searches: words always; meaning where a semantic model is active. */
  capabilities: z.array(z.enum(["full-text", "trigram", "semantic"])),
});
export type SearchResult = z.infer<typeof SearchResult>;
