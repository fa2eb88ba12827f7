import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

const viewId = idOf("view");

const fields = {
  name: z.string().trim().min(1).max(60),
  query: z
    .string()
    .max(2_000)
    .meta({ description: "The list's address after its question mark", example: "missing=alt&sort=changed" }),
  shared: z.boolean().meta({ description: "Whether the museum's other curators see it too" }),
};

export const SavedView = z.object({ id: viewId, ...fields, mine: z.boolean() }).meta({
  id: "SavedView",
  description: "Filters, order and columns of the collection's list, kept under a name",
});
export type SavedView = z.infer<typeof SavedView>;

export const SavedViews = z.object({ items: z.array(SavedView) });
export const SaveViewInput = z.strictObject(fields);
export const ChangeViewInput = z.strictObject({ viewId, ...z.object(fields).partial().shape });
export const ViewIdInput = z.strictObject({ viewId });
