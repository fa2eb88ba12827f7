import { staff } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { changed, writeOne } from "../change";
import { ArtworkRecord, CreateArtworkInput } from "../record";

/** A new work, as a draft. A conflict if another one, a deleted one too, has the accession number. */
export const createArtwork = defineOperation({
  name: "createArtwork",
  access: staff("curator", "collection:write"),
  input: CreateArtworkInput,
  output: ArtworkRecord,
  run: (ctx, fields) =>
    inTransaction(ctx, (inner) =>
      writeOne(inner, "createArtwork", { change: (blank) => changed(blank, fields) }),
    ),
});
