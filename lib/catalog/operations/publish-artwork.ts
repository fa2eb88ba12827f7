import { staff } from "@/lib/kernel/access";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageStates } from "@/lib/media";
import { writeOne } from "../change";
import { checksOf } from "../checks";
import { firstFirst } from "../present-record";
import { ArtworkRecord, type Check, PublishArtworkInput, UnpublishArtworkInput } from "../record";

/** Shows a work to visitors. Refused while it lacks something that blocks, or that was not accepted to be missing. */
export const publishArtwork = defineOperation({
  name: "publishArtwork",
  access: staff("curator", "collection:write"),
  input: PublishArtworkInput,
  output: ArtworkRecord,
  run: (ctx, { artworkId, version, accept }) =>
    inTransaction(ctx, async (inner) => {
      const locales = firstFirst(museumOf(inner));
      const images = await listImageStates(asSystem(inner, "catalog"), { artworkIds: [artworkId] });
      return writeOne(inner, "publishArtwork", {
        artworkId,
        version,
        change: (held) => {
          const lacking = checksOf(held, images, locales).filter(
            ({ code, blocks }) => blocks || !accept.includes(code),
          );
          if (lacking.length > 0 && !held.deletedAt) throw refusal(lacking);
          return { state: "published" };
        },
      });
    }),
});

/** Takes a work from visitors' sight; it stays as it is otherwise. */
export const unpublishArtwork = defineOperation({
  name: "unpublishArtwork",
  access: staff("curator", "collection:write"),
  input: UnpublishArtworkInput,
  output: ArtworkRecord,
  run: (ctx, { artworkId, version }) =>
    inTransaction(ctx, (inner) =>
      writeOne(inner, "unpublishArtwork", { artworkId, version, change: () => ({ state: "draft" }) }),
    ),
});

const WORDS: Record<Check["code"], string> = {
  noTitle: "has no title in the museum's first language",
  noReadyPicture: "has pictures, but none of them is ready",
  noPicture: "has no picture",
  noAlt: "has a picture that is described to nobody who can't see it",
  notPlaced: "is on display, but at no point of a floor plan",
  missingTranslation: "has texts that are not translated",
};

function refusal(lacking: Check[]): AppError {
  const issues = lacking.map(({ code, locales }) => ({
    path: code,
    message: [WORDS[code], locales.length > 0 && `(${locales.join(", ")})`].filter(Boolean).join(" "),
  }));
  const sentence = issues.map(({ message }) => message).join("; ");
  return new AppError("unprocessable", `The work ${sentence}. It was not published.`, { issues });
}
