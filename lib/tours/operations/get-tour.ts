import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { GetTourInput, Tour } from "../contract";
import { shown, toTour } from "../present";
import { findTour } from "../queries";

/** A published tour with its stops and the way between them, in the reader's language. */
export const getTour = defineOperation({
  name: "getTour",
  access: anyone,
  input: GetTourInput,
  output: Tour,
  async run(ctx, { tour: slug }) {
    const parts = found(await findTour(ctx.db, museumOf(ctx).id, { slug }), "tour");
    const isShown = parts.tour.state === "published" && parts.tour.deletedAt === null;
    const { stops } = found(isShown ? parts : null, "tour");
    return toTour(ctx, parts, await shown(ctx, stops));
  },
});
