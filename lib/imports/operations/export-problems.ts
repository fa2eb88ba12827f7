import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { CsvDownload, ImportIdInput } from "../contract";
import { sayNote } from "../note-words";
import { findImport, type ImportRow } from "../queries/imports";
import { listRows } from "../queries/rows";
import { csvLine } from "../values/csv-line";

const PAGE = 500;
const HEADINGS = { en: ["Row", "Field", "Problem"], es: ["Fila", "Campo", "Problema"] };

/** What could not be used, as CSV: the row, the reason, and the row's own cells, to be put right and sent again. */
export const exportProblems = defineOperation({
  name: "exportProblems",
  access: staff("curator", "collection:read"),
  input: ImportIdInput,
  output: CsvDownload,
  async run(ctx, { importId }) {
    const row = found(await findImport(ctx.db, museumOf(ctx).id, importId), "import");
    const name = `${row.label.replace(/\.\w+$/, "")}-problems.csv`;
    return { name, type: "text/csv; charset=utf-8", parts: lines(ctx, row) };
  },
});

async function* lines(ctx: Context, { id, columns }: ImportRow): AsyncGenerator<string> {
  yield `\ufeff${csvLine([...HEADINGS[ctx.locale], ...columns.map(({ name }) => name)])}`;
  let after = 0;
  for (;;) {
    const page = await listRows(ctx.db, id, { withNotes: true }, { after, limit: PAGE });
    let text = "";
    for (const { row, notes, cells } of page)
      for (const note of notes)
        text += csvLine([String(row), note.field ?? "", sayNote(note, ctx.locale), ...cells]);
    if (text) yield text;
    if (page.length < PAGE) return;
    after = page.at(-1)?.row ?? after;
  }
}
