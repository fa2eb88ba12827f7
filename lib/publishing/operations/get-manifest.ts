import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { addressesOf } from "../addresses";
import { Document, WorkInput } from "../contract";
import { manifestOf } from "../iiif/manifest";
import { publishedWork } from "../work";

/** The IIIF Presentation 3 manifest of a published work. */
export const getManifest = defineOperation({
  name: "getManifest",
  access: anyone,
  input: WorkInput,
  output: Document,
  run: async (ctx, { origin, artworkId }) =>
    manifestOf(await publishedWork(ctx, artworkId), addressesOf(origin, museumOf(ctx).slug)),
});
