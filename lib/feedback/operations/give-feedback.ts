import { filterArtworks } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { joinVisit } from "@/lib/visits";
import { GiveFeedbackInput, GiveFeedbackOutput } from "../contract";
import { feedbackGiven } from "../events";
import { insertFeedback } from "../queries";

/**
 * Takes what a visitor says of a work or of their visit. Who declined to be recorded may speak as well: theirs is
 * linked to no visit. Comments wait for a member of staff before others see them.
 */
export const giveFeedback = defineOperation({
  name: "giveFeedback",
  access: anyone,
  input: GiveFeedbackInput,
  output: GiveFeedbackOutput,
  run: (ctx, { id, artworkId, ...said }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const visitId = await joinVisit(inner, { entryPoint: "link" });
      if (artworkId && (await filterArtworks(inner, { artworkIds: [artworkId], filters: {} })).length === 0)
        throw new AppError("not_found", `There is no artwork ${artworkId} here.`);
      const recorded = await insertFeedback(inner.db, {
        id,
        museumId,
        visitId,
        artworkId: artworkId ?? null,
        ...said,
        locale: inner.locale,
        moderation: said.comment === undefined ? "shown" : "pending",
        createdAt: inner.now(),
      });
      if (recorded && said.comment !== undefined)
        await inner.announce(feedbackGiven.create(id, { museumId, feedbackId: id }));
      return { visitId, recorded };
    }),
});
