import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { seal, unseal } from "@/lib/kernel/secrets";

const PURPOSE = "webhook";

/** A secret as the standard writes it, and as it is kept. */
export function newSecret(): { secret: string; sealed: string } {
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  return { secret, sealed: seal(secret, PURPOSE) };
}

/** The standard's headers for one attempt; every secret that is valid signs, the newest first. */
export function signedHeaders(message: { id: string; at: Date; body: string }, sealed: string[]) {
  const { id, at, body } = message;
  const signatures = sealed.map((one) => new Webhook(unseal(one, PURPOSE)).sign(id, at, body));
  return {
    "content-type": "application/json",
    "user-agent": "ArtScope",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}
