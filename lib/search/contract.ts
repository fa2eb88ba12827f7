import { z } from "zod";
import { ArtworkFilters, ArtworkSummary, PAGE_SIZE } from "@/lib/catalog/contract";

export const SearchArtworksInput = ArtworkFilters.extend({
  q: z.string().trim().min(1, "type something to search for").max(200),
  limit: z.coerce.number().int().min(1).max(50).default(PAGE_SIZE),
});

export const SearchResult = z
  .object({
    items: z.array(
      ArtworkSummary.extend({
        score: z.number().meta({ description: "Fused rank score, higher is better" }),
      }),
    ),
    total: z.number().int(),
    didYouMean: z
      .string()
      .nullable()
      .meta({ description: "The spelling that was searched when nothing was spelt like that, else null" }),
    capabilities: z.array(z.enum(["full-text", "trigram", "semantic"])).meta({
      description: "How this installation searches: words always; meaning where a semantic model is active",
    }),
  })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof SearchResult>;
