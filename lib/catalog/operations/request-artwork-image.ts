import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { queueDownload } from "@/lib/media";
import { RequestArtworkImageInput } from "@/lib/media/contract";
import { findAnyArtwork } from "../queries/artworks";

/** Asks for a picture of a work to be downloaded, by a job that bears the work's name. */
export const requestArtworkImage = defineOperation({
  name: "requestArtworkImage",
  access: staff("curator", "collection:write"),
  input: RequestArtworkImageInput,
  output: z.object({ jobId: idOf("job") }),
  run: (ctx, { artworkId, url, view, alt }) =>
    inTransaction(ctx, async (inner) => {
      const { id, defaultLocale } = museumOf(inner);
      const { texts } = found(await findAnyArtwork(inner.db, id, artworkId), "artwork");
      const label = pick(texts, inner.locale, defaultLocale)?.title ?? null;
      const inWords = alt ? { [inner.locale]: alt } : {};
      return queueDownload(asSystem(inner, "catalog"), { artworkId, url, view, alt: inWords, label });
    }),
});
