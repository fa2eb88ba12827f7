import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";

/** Shorter ones can be guessed, longer ones only cost time (OWASP ASVS 5, 6.2.1 and 6.2.9). */
export const PASSWORD_CHARACTERS = { min: 12, max: 128 } as const;

export const Email = z
  .string()
  .trim()
  .pipe(z.email({ error: "must be an e-mail address" }).max(254));

export const NewPassword = z
  .string()
  .min(PASSWORD_CHARACTERS.min, `must have at least ${PASSWORD_CHARACTERS.min} characters`)
  .max(PASSWORD_CHARACTERS.max, `can have at most ${PASSWORD_CHARACTERS.max} characters`);

/** As it was typed: nothing is trimmed, cut or refused here, so that no right password ever fails. */
export const GivenPassword = z.string().min(1).max(1024);

/** Six digits of an authenticator, or a recovery code; spaces and hyphens don't matter. */
export const GivenCode = z
  .string()
  .max(40)
  .transform((text) => text.replace(/[\s-]/g, "").toLowerCase());

export const PersonName = z.string().trim().min(1, "must not be empty").max(120);

export const SIGN_IN_METHODS = ["password", "second-factor", "identity-provider"] as const;

/** One's own account. */
export const Account = z
  .object({
    id: idOf("user"),
    email: z.string(),
    name: z.string(),
    locale: LocaleSchema,
    hasPassword: z.boolean().meta({ description: "False for who signs in by the identity provider only" }),
    secondFactor: z.boolean(),
    recoveryCodesLeft: z.number().int(),
  })
  .meta({ id: "Account", description: "One's own account" });
export type Account = z.infer<typeof Account>;

export const Session = z
  .object({
    id: idOf("session"),
    device: z.string().meta({ example: "Firefox on Windows" }),
    address: z.string(),
    method: z.enum(SIGN_IN_METHODS),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    current: z.boolean(),
  })
  .meta({ id: "Session", description: "A browser that is signed in" });
export type Session = z.infer<typeof Session>;

export const SessionList = z.object({ items: z.array(Session) }).meta({ id: "SessionList" });

/** What a sign-in can come to. `refused` is the same for an unknown address and a wrong password. */
export const SignInOutcome = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("signed-in"), userId: idOf("user"), sessionId: idOf("session") }),
  z.object({ outcome: z.literal("code-needed") }),
  z.object({ outcome: z.literal("code-refused") }),
  z.object({ outcome: z.literal("refused") }),
  z.object({ outcome: z.literal("wait"), seconds: z.number().int() }),
]);
export type SignInOutcome = z.infer<typeof SignInOutcome>;

/** From where somebody signs in. */
export const Where = z.object({ device: z.string().max(120), address: z.string().max(64) });

export const SecondFactorSetUp = z
  .object({
    secret: z.string().meta({ description: "For typing, base32" }),
    uri: z.string().meta({ description: "otpauth:// address, for a QR code" }),
  })
  .meta({ id: "SecondFactorSetUp" });
export type SecondFactorSetUp = z.infer<typeof SecondFactorSetUp>;

export const RecoveryCodes = z
  .object({ codes: z.array(z.string()) })
  .meta({ id: "RecoveryCodes", description: "Shown once" });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

/** As long as a session lasts at most; policy.ts says why. */
export const SESSION_SECONDS = 24 * 60 * 60;

export const Done = z.object({ done: z.literal(true) });
