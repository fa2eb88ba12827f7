import { filterArtworks } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { RecordInteractionsInput, RecordInteractionsOutput } from "../contract";
import { clampTime } from "../policy";
import { appendInteractions, listKnownInteractions } from "../queries/visits";
import { touchHours } from "../touch-hours";
import { joinVisit } from "./join-visit";

/** Appends what a visitor's page saw them do. Sending a batch again changes nothing. */
export const recordInteractions = defineOperation({
  name: "recordInteractions",
  access: anyone,
  input: RecordInteractionsInput,
  output: RecordInteractionsOutput,
  run: (ctx, { interactions }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const visitId = await joinVisit(inner, { entryPoint: "link" });
      if (!visitId) return { visitId: null, accepted: 0 };
      const asked = [...new Set(interactions.flatMap((interaction) => interaction.artworkId ?? []))];
      const known = new Set(await filterArtworks(inner, { artworkIds: asked, filters: {} }));
      const stranger = asked.find((id) => !known.has(id));
      if (stranger) throw new AppError("not_found", `There is no artwork ${stranger} here.`);
      // The visit's row is locked by `joinVisit`, so that two copies of a batch can't pass this check together.
      const ids = interactions.map((interaction) => interaction.id);
      const before = new Set(await listKnownInteractions(inner.db, visitId, ids));
      const unseen = interactions.filter((interaction) => !before.has(interaction.id));
      const fresh = [...new Map(unseen.map((interaction) => [interaction.id, interaction])).values()];
      const rows = fresh.map((interaction) => ({
        ...interaction,
        museumId: museum.id,
        visitId,
        occurredAt: clampTime(new Date(interaction.occurredAt), inner.now()),
        receivedAt: inner.now(),
      }));
      await appendInteractions(inner.db, rows);
      if (rows.length > 0)
        await touchHours(
          inner,
          rows.map((row) => row.occurredAt),
        );
      return { visitId, accepted: fresh.length };
    }),
});
