import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { PlanPicture } from "../contract";
import { toPlanPicture } from "../present";
import { findPlanPictures as findRows } from "../queries/plan-pictures";

/** Those of these pictures of floor plans that the museum has. */
export const findPlanPictures = defineOperation({
  name: "findPlanPictures",
  access: staff("curator", "collection:read"),
  input: z.object({ pictureIds: z.array(idOf("planPicture")).max(100) }),
  output: z.array(PlanPicture),
  run: async (ctx, { pictureIds }) =>
    (await findRows(ctx.db, museumOf(ctx).id, pictureIds)).map(toPlanPicture),
});
