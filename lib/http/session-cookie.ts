import { env } from "@/lib/kernel/env";

type Given = Pick<Headers, "get">;

/** Whether the browser came by HTTPS: then cookies take the prefix that pins them to this host (RFC 6265bis). */
export function isSecure(headers: Given): boolean {
  if (env().siteUrl?.startsWith("https:")) return true;
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/** A cookie's name; without HTTPS, on one's own computer, browsers refuse the prefix. */
export function cookieName(name: string, headers: Given): string {
  return `${isSecure(headers) ? "__Host-" : ""}artscope-${name}`;
}

/** The sealed session in the request's cookie. */
export function sessionCookie(headers: Given): string | null {
  const wanted = cookieName("session", headers);
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim() || null;
  }
  return null;
}
