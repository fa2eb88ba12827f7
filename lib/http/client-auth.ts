import { z } from "zod";

/** What the server says of an attempt to sign in. */
export type SignInAnswer =
  | { outcome: "signed-in" | "code-needed" | "code-refused" | "refused" | "failed" }
  | { outcome: "wait"; seconds: number };

const Csrf = z.object({ csrfToken: z.string() });
const Answer = z.object({ url: z.string() });
const REFUSALS = ["code-needed", "code-refused", "refused"] as const;

/** Signs in by address, password and, where it is asked for, a code; the session is then in this browser's cookie. */
export async function signInByPassword(given: {
  email: string;
  password: string;
  code: string;
}): Promise<SignInAnswer> {
  const url = await post("callback/credentials", given);
  const error = new URL(url, window.location.href).searchParams.get("error");
  if (error === null) return { outcome: "signed-in" };
  const seconds = Number(/^wait:(\d+)$/.exec(error)?.[1]);
  if (seconds) return { outcome: "wait", seconds };
  return { outcome: REFUSALS.find((refusal) => refusal === error) ?? "failed" };
}

/** Answers the address of the museum's identity provider, from where the browser comes back signed in. */
export function signInByProvider(next: string): Promise<string> {
  return post("signin/oidc", { callbackUrl: new URL(next, window.location.href).href });
}

export async function signOutHere(): Promise<void> {
  await post("signout", {});
}

async function post(action: string, fields: Record<string, string>): Promise<string> {
  const { csrfToken } = Csrf.parse(await (await fetch("/api/auth/csrf")).json());
  const body = new URLSearchParams({
    callbackUrl: window.location.origin,
    ...fields,
    csrfToken,
    json: "true",
  });
  const response = await fetch(`/api/auth/${action}`, { method: "POST", body });
  const { url } = Answer.parse(await response.json());
  // What next-auth answers when the form's token did not come back, such as where cookies are blocked.
  if (new URL(url, window.location.href).searchParams.has("csrf"))
    throw new Error("the form's token is missing");
  return url;
}
