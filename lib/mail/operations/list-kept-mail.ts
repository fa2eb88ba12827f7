import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { KeptMail } from "../contract";
import { listKept } from "../queries";

/** What the demo would have sent, newest first: whoever reads it can open every link, so the edge decides who may. */
export const listKeptMail = defineOperation({
  name: "listKeptMail",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ items: z.array(KeptMail) }),
  async run(ctx) {
    const rows = await listKept(ctx.db, 50);
    return {
      items: rows.map(({ id, recipient, subject, text, createdAt }) => ({
        ...{ id, to: recipient, subject, text: text ?? "" },
        createdAt: createdAt.toISOString(),
      })),
    };
  },
});
