import { nameArtworks } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { comparePicture } from "@/lib/media";
import { uploadOf, withArrived } from "../arrived";
import { UploadCheck, UploadIdInput } from "../contract";
import { discardWhenHopeless } from "../hopeless";

/**
 * Says, before a file that has arrived is made a picture, whether the museum has it already: the same bytes, or another
 * picture that shows the same. Pictures of deleted works are not named.
 */
export const checkUpload = defineOperation({
  name: "checkUpload",
  access: staff("curator", "collection:write"),
  input: UploadIdInput,
  output: UploadCheck,
  async run(ctx, { uploadId }) {
    const upload = await uploadOf(ctx, uploadId);
    const { contentHash, same, similar } = await discardWhenHopeless(ctx, upload, () =>
      withArrived(ctx, upload, ({ bytes }) => comparePicture(ctx, { bytes })),
    );
    const artworkIds = [...new Set([...same, ...similar].map(({ artworkId }) => artworkId))];
    const names = await nameArtworks(ctx, { artworkIds });
    const named = <P extends (typeof same)[number]>(pictures: P[]) =>
      pictures.flatMap((picture) => {
        const artwork = names.get(picture.artworkId);
        return artwork ? [{ ...picture, artwork }] : [];
      });
    return { contentHash, duplicateOf: named(same), similar: named(similar) };
  },
});
