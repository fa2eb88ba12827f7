import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { EditArtworkImageInput, OfficePicture } from "../contract";
import { imageOf } from "../image";
import { toOfficePicture } from "../present";
import { reviseImage } from "../queries/office";

/** Changes what is said of a picture: which view it is, and what it shows. Refused when somebody else did meanwhile. */
export const editArtworkImage = defineOperation({
  name: "editArtworkImage",
  access: staff("curator", "collection:write"),
  input: EditArtworkImageInput,
  output: OfficePicture,
  run: (ctx, { imageId, version, alt, ...given }) =>
    inTransaction(ctx, async (inner) => {
      const before = await imageOf(inner, imageId);
      // A language that is not spoken of stays; an empty text is none.
      const texts = Object.entries({ ...before.alt, ...alt }).filter(([, text]) => text);
      const values = { ...given, alt: Object.fromEntries(texts) };
      const after = await reviseImage(inner.db, museumOf(inner).id, imageId, version, values);
      if (!after) throw changedMeanwhile();
      await audit(inner, {
        ...{ action: "editArtworkImage", subject: { kind: "image", id: imageId } },
        ...{ before: wordsOf(before), after: wordsOf(after) },
      });
      return toOfficePicture(after, null);
    }),
});

const wordsOf = ({ view, alt }: { view: string; alt: object }) => ({ view, alt });

function changedMeanwhile(): AppError {
  const advice = "Look at what it says now, and change it again.";
  return new AppError("conflict", `Somebody changed this picture while you did. ${advice}`);
}
