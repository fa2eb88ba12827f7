import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { LabelsInput } from "../contract";
import { drawLabels } from "../labels/draw";
import { FORMATS } from "../labels/formats";
import { planLabels } from "../labels/plan";

/** A PDF of labels with a code each that opens the work's page on a visitor's phone. */
export const makeLabels = defineOperation({
  name: "makeLabels",
  access: staff("curator", "collection:read"),
  input: LabelsInput,
  output: z.object({ bytes: z.custom<Uint8Array>(), type: z.literal("application/pdf"), name: z.string() }),
  async run(ctx, input) {
    const { slug } = museumOf(ctx);
    const { labels } = await planLabels(ctx, input);
    const name = `labels-${slug}-${input.format}.pdf`;
    const bytes = await drawLabels(
      labels.map(({ label }) => label),
      {
        format: FORMATS[input.format],
        skip: input.skip,
        marks: input.marks,
        title: name,
        language: ctx.locale,
        at: ctx.now(),
      },
    );
    return { bytes, type: "application/pdf", name } as const;
  },
});
