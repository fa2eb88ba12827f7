import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { presentRecord } from "../present-record";
import { ArtworkRecord, GetArtworkRecordInput } from "../record";

/** A work as the office knows it: in all languages, drafts too, with what it lacks to be seen. */
export const getArtworkRecord = defineOperation({
  name: "getArtworkRecord",
  access: staff("curator", "collection:read"),
  input: GetArtworkRecordInput,
  output: ArtworkRecord,
  run: (ctx, { artworkId }) => presentRecord(ctx, artworkId),
});
