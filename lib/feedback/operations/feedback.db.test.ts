import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { feedback } from "@/db/schema/feedback";
import { outbox } from "@/db/schema/outbox";
import { testMuseum } from "@/db/testing";
import { begin } from "@/db/testing-visits";
import { type Id, newId } from "@/lib/kernel/ids";
import { eraseVisit } from "@/lib/visits";
import { analyseSentiment } from "./analyse-sentiment";
import { announceUnanalysed } from "./announce-unanalysed";
import { detachFeedback } from "./detach-feedback";
import { giveFeedback } from "./give-feedback";

async function opened() {
  const museum = await testMuseum({ works: 1 });
  const { visitor, visitId } = await begin(museum, new Date());
  const artworkId = museum.works[0]?.id ?? newId<"artwork">();
  const { db } = museum.system;
  const rowOf = async (id: Id<"feedback">) =>
    (await db.select().from(feedback).where(eq(feedback.id, id)))[0];
  const announced = (id: Id<"feedback">) => db.$count(outbox, sql`${outbox.data} ->> 'feedbackId' = ${id}`);
  return { museum, visitor, visitId, artworkId, rowOf, announced };
}

const id = () => newId<"feedback">();

describe("feedback", () => {
  it("is kept once, however often it is sent, and waits to be read when it has words", async () => {
    const { visitor, visitId, artworkId, rowOf, announced } = await opened();
    const given = { id: id(), artworkId, reaction: "❤️" as const, rating: 5, comment: "  Wonderful!  " };
    const [one, two] = await Promise.all([giveFeedback(visitor, given), giveFeedback(visitor, given)]);
    expect([one.recorded, two.recorded].sort()).toEqual([false, true]);
    expect(await rowOf(given.id)).toMatchObject({
      ...{ visitId, artworkId, reaction: "❤️", rating: 5, comment: "Wonderful!", locale: "en" },
      ...{ moderation: "pending", sentiment: null, sentimentModel: null },
    });
    expect(await announced(given.id)).toBe(1);
    const reaction = { id: id(), reaction: "🤔" as const };
    await giveFeedback(visitor, reaction);
    expect(await rowOf(reaction.id)).toMatchObject({ moderation: "shown", artworkId: null });
  });

  it("is taken from somebody who declined to be recorded, and linked to no visit", async () => {
    const { museum, rowOf } = await opened();
    const given = { id: id(), rating: 2 };
    const declined = museum.as({ kind: "visitor", visitId: null });
    expect(await giveFeedback(declined, given)).toEqual({ visitId: null, recorded: true });
    expect(await rowOf(given.id)).toMatchObject({ visitId: null, rating: 2 });
  });

  it.each([
    ["nothing", {}],
    ["a rating of 6", { rating: 6 }],
    ["half a star", { rating: 2.5 }],
    ["another emoji", { reaction: "💣" as never }],
    ["a comment of spaces", { comment: "   " }],
    ["2,001 characters", { comment: "x".repeat(2_001) }],
    ["no text at all", { comment: "a\u0000b" }],
  ])("that says %s is refused", async (_, said) => {
    const { visitor } = await opened();
    await expect(giveFeedback(visitor, { id: id(), ...said })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("about a work of another museum is refused, and no visit begins for it", async () => {
    const { museum } = await opened();
    const other = await testMuseum({ works: 1 });
    const foreign = { id: id(), artworkId: other.works[0]?.id, rating: 4 };
    await expect(giveFeedback(museum.visitor, foreign)).rejects.toMatchObject({ code: "not_found" });
  });

  it("with another museum's id changes nothing there", async () => {
    const { visitor, rowOf } = await opened();
    const given = { id: id(), rating: 5 };
    await giveFeedback(visitor, given);
    const other = await testMuseum();
    expect(await giveFeedback(other.visitor, { ...given, rating: 1 })).toMatchObject({ recorded: false });
    expect(await rowOf(given.id)).toMatchObject({ rating: 5 });
  });

  it("goes with a visit that is erased, and stays, unlinked, after one that is forgotten", async () => {
    const { museum, visitor, visitId, rowOf } = await opened();
    const [old, fresh] = [
      { id: id(), rating: 5 },
      { id: id(), rating: 4 },
    ];
    await giveFeedback(visitor, old);
    const before = new Date(Date.now() + 1_000);
    expect(await detachFeedback(museum.system, { before, limit: 1 })).toEqual({ erased: 1, more: true });
    expect(await detachFeedback(museum.system, { before })).toEqual({ erased: 0, more: false });
    await giveFeedback(visitor, fresh);
    await eraseVisit(visitor, {});
    expect(await rowOf(old.id)).toMatchObject({ rating: 5, visitId: null });
    expect(await rowOf(fresh.id)).toBeUndefined();
    expect(visitId).toBeTruthy();
  });
});

describe("how a comment sounds", () => {
  it("is noted with the model that says so, once, in the language of the visitor", async () => {
    const { museum, visitor, rowOf } = await opened();
    const english = { id: id(), comment: "I loved it" };
    const spanish = { id: id(), comment: "Aburrido, no me gusta nada" };
    const silent = { id: id(), rating: 3 };
    await giveFeedback(visitor, english);
    await giveFeedback({ ...visitor, locale: "es" }, spanish);
    await giveFeedback(visitor, silent);
    const feedbackIds = [english.id, spanish.id, silent.id, id()];
    const { analysed, model } = await analyseSentiment(museum.system, { feedbackIds });
    expect(analysed).toBe(2);
    expect(await rowOf(english.id)).toMatchObject({ sentiment: "positive", sentimentModel: model });
    expect(await rowOf(spanish.id)).toMatchObject({ sentiment: "negative", locale: "es" });
    expect((await rowOf(spanish.id))?.sentimentScore).toBeLessThan(0);
    expect(await rowOf(silent.id)).toMatchObject({ sentiment: null, sentimentModel: null });
    expect(await analyseSentiment(museum.system, { feedbackIds })).toMatchObject({ analysed: 0 });
  });

  it("is not looked at for another museum", async () => {
    const { visitor, rowOf } = await opened();
    const given = { id: id(), comment: "I loved it" };
    await giveFeedback(visitor, given);
    const other = await testMuseum();
    expect(await analyseSentiment(other.system, { feedbackIds: [given.id] })).toMatchObject({ analysed: 0 });
    expect(await rowOf(given.id)).toMatchObject({ sentiment: null });
  });

  it("is asked for anew while it is missing or another model's", async () => {
    const { museum, visitor, announced } = await opened();
    const given = { id: id(), comment: "I loved it" };
    await giveFeedback(visitor, given);
    await announceUnanalysed(museum.system, {});
    expect(await announced(given.id)).toBe(2);
    await analyseSentiment(museum.system, { feedbackIds: [given.id] });
    await announceUnanalysed(museum.system, {});
    expect(await announced(given.id)).toBe(2);
    await museum.system.db
      .update(feedback)
      .set({ sentimentModel: "older@1" })
      .where(eq(feedback.id, given.id));
    await announceUnanalysed(museum.system, {});
    expect(await announced(given.id)).toBe(3);
  });
});
