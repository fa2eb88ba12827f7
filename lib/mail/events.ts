import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** An e-mail waits to be sent. */
export const mailQueued = defineEvent("mail/mail.queued", z.object({ mailId: z.uuid() }));
