import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { AddFloorInput, FloorRecord } from "../contract";
import { refuseMissingLanguage, refuseTakenLevel, toFloorRecord } from "../floors";
import { findFloor, insertFloor } from "../queries/floors";

/** The whole sheet, until somebody draws the walls. */
const SHEET = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** Adds an empty floor: a sheet of this size, without rooms. */
export const addFloor = defineOperation({
  name: "addFloor",
  access: staff("curator", "collection:write"),
  input: AddFloorInput,
  output: FloorRecord,
  run: (ctx, input) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      refuseMissingLanguage(inner, input.texts, "texts");
      await refuseTakenLevel(inner, input);
      const values = { ...input, museumId, outline: SHEET, connectors: [], updatedAt: inner.now() };
      const floorId = await insertFloor(inner.db, values);
      await audit(inner, {
        action: "addFloor",
        subject: { kind: "floor", id: floorId },
        after: { ...input },
      });
      return toFloorRecord(found(await findFloor(inner.db, { museumId, floorId }), "floor"));
    }),
});
