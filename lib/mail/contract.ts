import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

export const Letter = z.object({
  to: z.email().max(254),
  subject: z.string().min(1).max(200),
  text: z.string().min(1).max(10_000),
});

/** An e-mail as the demo's outbox shows it. */
export const KeptMail = z
  .object({
    id: idOf("mail"),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "KeptMail" });
export type KeptMail = z.infer<typeof KeptMail>;
