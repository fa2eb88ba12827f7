import { listCollectionIds, summariseCollection } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageStates } from "@/lib/media";
import type { ImageState } from "@/lib/media/contract";
import { Lack, ListUnrecognisableInput, type RecognitionThresholds, UnrecognisablePage } from "../contract";
import { lackOf, wellFrom } from "../policy";
import { bestFeatures } from "../queries/checks";
import { thresholdsOf } from "../thresholds";

type Lacking = { id: Id<"artwork">; lack: Lack; features: number | null; failure: string | null };

/** Works that scans can't recognise, or not well, with the reason; by title. */
export const listUnrecognisable = defineOperation({
  name: "listUnrecognisable",
  access: staff("curator", "collection:read"),
  input: ListUnrecognisableInput,
  output: UnrecognisablePage,
  async run(ctx, { lack, limit, cursor }) {
    const thresholds = await thresholdsOf(ctx);
    const ids = await listCollectionIds(asSystem(ctx, "recognisability"), {});
    const lacking = await lackingOf(ctx, ids, thresholds);
    const counts = Object.fromEntries(
      Lack.options.map((one) => [one, lacking.filter((work) => work.lack === one).length]),
    ) as Record<Lack, number>;
    const shown = lack ? lacking.filter((work) => work.lack === lack) : lacking;
    const from = cursor === undefined ? 0 : shown.findIndex(({ id }) => id === afterOf(cursor)) + 1;
    const page = shown.slice(from, from + limit);
    const last = from + limit < shown.length ? page.at(-1) : undefined;
    const works = await summariseCollection(ctx, { artworkIds: page.map(({ id }) => id) });
    const byId = new Map(works.map((work) => [work.id, work]));
    const items = page.flatMap(({ id, ...rest }) => {
      const work = byId.get(id);
      return work ? { work, ...rest } : [];
    });
    const summary = { counts, works: ids.length, thresholds, wellFrom: wellFrom(thresholds) };
    return { items, nextCursor: last?.id ?? null, ...summary };
  },
});

function afterOf(cursor: string): Id<"artwork"> {
  const parsed = idOf("artwork").safeParse(cursor);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}

const PAGE = 1_000;

/** Those of the works that lack something, in their order. A ready picture that is not compared yet says nothing. */
async function lackingOf(
  ctx: Context,
  ids: Id<"artwork">[],
  thresholds: RecognitionThresholds,
): Promise<Lacking[]> {
  const best = await bestFeatures(ctx.db, museumOf(ctx).id);
  const suspects = ids.filter((id) => (best.get(id) ?? 0) < wellFrom(thresholds));
  const pictures = new Map<Id<"artwork">, ImageState[]>();
  for (let from = 0; from < suspects.length; from += PAGE) {
    const states = await listImageStates(ctx, { artworkIds: suspects.slice(from, from + PAGE) });
    for (const state of states)
      pictures.set(state.artworkId, [...(pictures.get(state.artworkId) ?? []), state]);
  }
  return suspects.flatMap((id) => {
    const own = pictures.get(id) ?? [];
    const features = best.get(id) ?? null;
    if (features === null && own.some(({ state }) => state === "ready")) return [];
    const lack = lackOf(
      own.map(({ state }) => state),
      features,
      thresholds,
    );
    const failure = lack === "failed" ? (own.find(({ failure: why }) => why)?.failure ?? null) : null;
    return lack ? { id, lack, features, failure } : [];
  });
}
