import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkSummary } from "../contract";
import { summarise } from "../summaries";

/** These works as lists show them, in this order; hidden ones are left out. */
export const summariseArtworks = defineOperation({
  name: "summariseArtworks",
  access: anyone,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200) }),
  output: z.array(ArtworkSummary),
  run: (ctx, { artworkIds }) => summarise(ctx, artworkIds),
});
