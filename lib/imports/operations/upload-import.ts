import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Import, UploadImportInput } from "../contract";
import { FILE_BYTES_MAX } from "../limits";
import { chosenMapping } from "../mapping/remembered";
import { putFile } from "../queries/files";
import { insertImport } from "../queries/imports";
import { lookInto } from "../reading/look-into";
import { authorOf } from "../starting";
import { presented } from "./get-import";

/** Takes a file in and says what its columns most likely hold; nothing of it is read into the collection yet. */
export const uploadImport = defineOperation({
  name: "uploadImport",
  access: staff("curator", "collection:write"),
  input: UploadImportInput,
  output: Import,
  async run(ctx, { file, fileName }) {
    if (file.byteLength === 0) throw new AppError("unprocessable", "The file is empty.");
    if (file.byteLength > FILE_BYTES_MAX)
      throw new AppError("too_large", `The file is larger than ${FILE_BYTES_MAX / 1024 / 1024} MB.`);
    const seen = await lookInto(file);
    const museumId = museumOf(ctx).id;
    return inTransaction(ctx, async (inner) => {
      const row = await insertImport(inner.db, {
        ...{ id: newId<"import">(), museumId, label: fileName, options: {}, author: authorOf(inner) },
        ...{ ...seen, mapping: await chosenMapping(inner, seen.columns) },
        ...{ createdAt: inner.now(), updatedAt: inner.now() },
      });
      await putFile(inner.db, row.id, file);
      const after = { file: fileName, bytes: file.byteLength };
      await audit(inner, { action: "uploadImport", subject: { kind: "import", id: row.id }, after });
      return presented(inner, row);
    });
  },
});
