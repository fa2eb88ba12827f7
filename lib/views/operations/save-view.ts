import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ChangeViewInput, SavedView, SaveViewInput } from "../contract";
import { audited, mayChange, personOf, toView } from "../policy";
import { insertView, listViews, lockView, updateView } from "../queries";

/** How many views a person can see; more is a list to search in. */
const VIEWS_MAX = 100;

/** Keeps filters of the list under a name, for oneself or for the museum. */
export const saveView = defineOperation({
  name: "saveView",
  access: staff("curator"),
  input: SaveViewInput,
  output: SavedView,
  run: (ctx, fields) =>
    inTransaction(ctx, async (inner) => {
      const [museumId, person] = [museumOf(inner).id, personOf(inner)];
      if ((await listViews(inner.db, museumId, person)).length >= VIEWS_MAX)
        throw new AppError("conflict", `There are ${VIEWS_MAX} views already. Delete one first.`);
      const row = await insertView(inner.db, { id: newId<"view">(), museumId, ownerId: person, ...fields });
      await audit(inner, { action: "saveView", subject: { kind: "view", id: row.id }, after: audited(row) });
      return toView(row, person);
    }),
});

/** Changes a view of one's own, or as an admin one that is shared. */
export const changeView = defineOperation({
  name: "changeView",
  access: staff("curator"),
  input: ChangeViewInput,
  output: SavedView,
  run: (ctx, { viewId, ...fields }) =>
    inTransaction(ctx, async (inner) => {
      const key = { museumId: museumOf(inner).id, id: viewId };
      const before = await lockView(inner.db, key);
      const own = found(before && mayChange(inner, before) ? before : null, "view");
      const row = found(await updateView(inner.db, key, { ...fields, updatedAt: inner.now() }), "view");
      const subject = { kind: "view", id: viewId };
      await audit(inner, { action: "changeView", subject, before: audited(own), after: audited(row) });
      return toView(row, personOf(inner));
    }),
});
