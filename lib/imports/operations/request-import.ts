import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { checkedUrl } from "@/lib/remote";
import { Import, RequestImportInput } from "../contract";
import { findImport, insertImport, updateImport } from "../queries/imports";
import { authorOf, queueImportJob } from "../starting";
import { presented } from "./get-import";

/** Begins a dry run of works from elsewhere: a job reads them and compares them with the collection. */
export const requestImport = defineOperation({
  name: "requestImport",
  access: staff("curator", "collection:write"),
  input: RequestImportInput,
  output: Import,
  async run(ctx, { kind, ...wanted }) {
    const museumId = museumOf(ctx).id;
    const source = "url" in wanted ? { url: checkedUrl(wanted.url).href } : wanted;
    const label = "url" in wanted ? wanted.url.slice(0, 300) : wanted.query;
    return inTransaction(ctx, async (inner) => {
      const row = await insertImport(inner.db, {
        ...{ id: newId<"import">(), museumId, kind, label, source, options: {}, author: authorOf(inner) },
        ...{ state: "checking", createdAt: inner.now(), updatedAt: inner.now() },
      });
      const jobId = await queueImportJob(inner, row, "check-import");
      await updateImport(inner.db, row.id, { jobId });
      const after = { kind, ...source };
      await audit(inner, { action: "requestImport", subject: { kind: "import", id: row.id }, after });
      return presented(inner, found(await findImport(inner.db, museumId, row.id), "import"));
    });
  },
});
