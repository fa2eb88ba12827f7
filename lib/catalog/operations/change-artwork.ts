import { staff } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { changed, writeOne } from "../change";
import { ArtworkRecord, ChangeArtworkInput } from "../record";

/** Changes the fields that are named. A conflict if somebody saved the work since `version`: nothing is overwritten. */
export const changeArtwork = defineOperation({
  name: "changeArtwork",
  access: staff("curator", "collection:write"),
  input: ChangeArtworkInput,
  output: ArtworkRecord,
  run: (ctx, { artworkId, version, ...fields }) =>
    inTransaction(ctx, (inner) =>
      writeOne(inner, "changeArtwork", { artworkId, version, change: (held) => changed(held, fields) }),
    ),
});
