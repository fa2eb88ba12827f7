import { z } from "zod";
import { getActiveModel } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageStates } from "@/lib/media";
import { checkPicture } from "../check";
import { forgetDeleted } from "../forget";
import { listChecked } from "../queries/checks";

/** After works changed: what is known of a deleted one is forgotten, one that came back is compared anew. */
export const refreshWorks = defineOperation({
  name: "refreshWorks",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200) }),
  output: z.object({ forgotten: z.number().int(), compared: z.number().int() }),
  async run(ctx, { artworkIds: given }) {
    const artworkIds = [...new Set(given)];
    const living = await forgetDeleted(ctx, artworkIds);
    const forgotten = artworkIds.length - living.length;
    const model = await getActiveModel(ctx, { role: "recognition" });
    if (!model) return { forgotten, compared: 0 };
    const modelId = model.id;
    const ready = (await listImageStates(ctx, { artworkIds: living })).filter(
      ({ state }) => state === "ready",
    );
    const ids = ready.map(({ id }) => id);
    const checked = await listChecked(ctx.db, museumOf(ctx).id, ids, { modelId, since: null });
    let compared = 0;
    for (const id of ids)
      if (!checked.has(id)) compared += Number(await checkPicture(ctx, id, { modelId, keep: true }));
    return { forgotten, compared };
  },
});
