import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { addressesOf } from "../addresses";
import { Document, WorkInput } from "../contract";
import { linkedArtOf } from "../linked-art/object";
import { publishedWork } from "../work";

/** A published work in Linked Art's JSON-LD. */
export const getLinkedArt = defineOperation({
  name: "getLinkedArt",
  access: anyone,
  input: WorkInput,
  output: Document,
  run: async (ctx, { origin, artworkId }) =>
    linkedArtOf(await publishedWork(ctx, artworkId), addressesOf(origin, museumOf(ctx).slug)),
});
