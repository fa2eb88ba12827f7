import { createHash } from "node:crypto";
import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";

const PREFIX_CHARACTERS = 5;
const PATIENCE_MS = 3_000;

/**
 * Whether a password is in the list of breached ones at AUTH_BREACHED_PASSWORDS, which is told five characters of its
 * SHA-1 only (the range API of Have I Been Pwned). A list that can't be reached stops nobody: the log says so.
 */
export async function isBreached(password: string): Promise<boolean> {
  const { AUTH_BREACHED_PASSWORDS: list } = env();
  if (!list) return false;
  const hash = createHash("sha1").update(password).digest("hex").toUpperCase();
  try {
    const response = await fetch(new URL(hash.slice(0, PREFIX_CHARACTERS), list), {
      headers: { "add-padding": "true" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const suffix = hash.slice(PREFIX_CHARACTERS);
    const lines = (await response.text()).split(/\r?\n/);
    return lines.some((line) => line.startsWith(`${suffix}:`) && !line.endsWith(":0"));
  } catch (error) {
    log.warn({ err: error }, "the list of breached passwords can't be asked");
    return false;
  }
}
