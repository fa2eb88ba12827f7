import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";
import * as spanish from "@zxcvbn-ts/language-es-es";
import { AppError } from "@/lib/kernel/errors";
import { isBreached } from "./breached";

/** argon2id, 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), COST);

let nobody: Promise<string> | undefined;

/** Whether the password is the hash's. Takes as long where there is no hash, so that time tells nothing. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await nobody), password.normalize("NFKC"));
  return matches && passwordHash !== null;
}

/** zxcvbn's scale of 0 to 4; 3 withstands 10⁸ guesses, and 10¹⁰ where hashing is slow (Wheeler 2016). */
const SCORE_MIN = 3;

let meter: ZxcvbnFactory | undefined;

/**
 * Refuses a password that is guessed fast: among the commonest, words, names, dates or runs of keys, or made from
 * what is known of its owner. `about` is that: address and name. Throws `invalid_input` with the field's `path`.
 */
export async function assertGoodPassword(
  password: string,
  about: string[],
  path = "password",
): Promise<void> {
  meter ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
  const known = about.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter((part) => part.length > 2);
  if (meter.check(password, [...known, "artscope", "museum", "museo"]).score < SCORE_MIN)
    refuse(path, "is too easy to guess: take a longer one, such as four words that have nothing in common");
  if (await isBreached(password))
    refuse(path, "is in a list of stolen passwords that attackers try first: take another one");
}

function refuse(path: string, message: string): never {
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
