import { expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { newId } from "@/lib/kernel/ids";
import { isoYear } from "../linked-art/production";
import { getLinkedArt } from "./get-linked-art";

const origin = "https://museum.example";
const aat = (number: number) => expect.objectContaining({ id: `http://vocab.getty.edu/aat/${number}` });

it("says of a work what it is called, who made it when, of what, how large, whose and where it is", async () => {
  const museum = await testMuseum({ works: 1, pictures: "linked" });
  const artworkId = museum.works[0]?.id ?? newId<"artwork">();
  const object = await getLinkedArt(museum.visitor, { artworkId, origin });
  expect(object).toMatchObject({
    "@context": "https://linked.art/ns/v1/linked-art.json",
    id: `${origin}/linked-art/${museum.slug}/artworks/${artworkId}/object.json`,
    type: "HumanMadeObject",
    _label: "Composition 0",
    identified_by: [
      { type: "Name", content: "Composition 0", language: [aat(300388277)], classified_as: [aat(300404670)] },
      { type: "Name", content: "Composition 0 (es)", language: [aat(300389311)] },
      { type: "Identifier", content: "T.1700.0", classified_as: [aat(300312355)] },
    ],
    produced_by: {
      type: "Production",
      timespan: { begin_of_the_begin: "1700-01-01T00:00:00Z", end_of_the_end: "1700-12-31T23:59:59Z" },
      carried_out_by: [{ type: "Person", _label: "Ánna Müller 0" }],
    },
    dimension: [
      { value: 40, unit: aat(300379098), classified_as: [aat(300055644)] },
      { value: 60, classified_as: [aat(300055647)] },
    ],
    current_owner: [{ type: "Group", _label: "Test museum" }],
    current_location: { type: "Place", identified_by: [{ content: "East" }, { content: "Este" }] },
    representation: [{ type: "VisualItem", digitally_shown_by: [{ format: "image/jpeg" }] }],
  });
  const said = (object.referred_to_by as { content: string }[]).map(({ content }) => content);
  expect(said).toEqual(expect.arrayContaining(["Lines that cross.", "Ink", "40 × 60 cm", "Gift"]));
});

it("is there for published works of this museum alone", async () => {
  const museum = await testMuseum();
  const elsewhere = await testMuseum({ works: 1 });
  const draft = await addTestWork(museum, 0, { state: "draft" });
  for (const artworkId of [draft.id, elsewhere.works[0]?.id ?? newId<"artwork">(), newId<"artwork">()])
    await expect(getLinkedArt(museum.visitor, { artworkId, origin })).rejects.toMatchObject({
      code: "not_found",
    });
});

it.each([
  [1700, "1700"],
  [79, "0079"],
  [-1, "0000"],
  [-500, "-0499"],
])("the year %i is %s", (year, written) => expect(isoYear(year)).toBe(written));
