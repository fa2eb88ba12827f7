import { randomBytes } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";
import { seal, unseal } from "@/lib/kernel/secrets";

const PURPOSE = "second-factor";
/** RFC 6238's step. */
const STEP_S = 30;
/** Clocks of phones are off by some seconds: the code before and the one after count as well. */
const TOLERANCE_S = STEP_S;
const RECOVERY_CODES = 10;

/** A fresh secret, sealed as it is stored, and what an authenticator needs of it. */
export function newSecondFactor(email: string): { sealed: string; secret: string; uri: string } {
  const secret = generateSecret();
  return { sealed: seal(secret, PURPOSE), secret, uri: uriOf(secret, email) };
}

const uriOf = (secret: string, label: string) => generateURI({ issuer: "ArtScope", label, secret });

/**
 * The step of a right code, to be kept as the last that was taken; null where the code is wrong, old, or was taken
 * before (`afterStep`).
 */
export function stepOfCode(sealed: string, code: string, afterStep: number | null, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({
    ...{ secret: unseal(sealed, PURPOSE), token: code, epoch, epochTolerance: TOLERANCE_S },
    ...(afterStep === null ? {} : { afterTimeStep: afterStep }),
  });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}

/** Ten one-time codes of 112 random bits each, which a plain hash may keep (OWASP ASVS 5, 6.5.2), for writing down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const text = randomBytes(14).toString("hex");
    return text.match(/.{7}/g)?.join("-") ?? text;
  });
}
