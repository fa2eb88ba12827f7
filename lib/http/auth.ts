import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { resolveSession, signIn, signInByProvider, signOut } from "@/lib/accounts";
import { SESSION_SECONDS } from "@/lib/accounts/contract";
import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import { type Id, idOf } from "@/lib/kernel/ids";
import { authSecret } from "@/lib/kernel/secrets";
import { readBytes } from "./body";
import { edgeContext } from "./caller";
import { type Call, doorLogger, noteSignIn } from "./door-log";
import { answer } from "./route";
import { cookieName, isSecure } from "./session-cookie";
import { sessionIdOf } from "./staff-caller";
import { whereFrom } from "./where-from";

type Route = { params: Promise<{ nextauth: string[] }> };
type Signed = { id: string; sid: Id<"session"> };

/** What of next-auth is used; the rest of it is not there. */
const ACTIONS = new Set([
  // By `signin` and `error` it leads to the page that says what went wrong.
  ...["GET csrf", "GET signin", "GET error", "POST callback/credentials", "POST signout"],
  ...["POST signin/oidc", "GET callback/oidc"],
]);

/** Longer than any form of the door. */
const FORM_BYTES_MAX = 1024 * 1024;

/** The same call with its body read: next-auth would read one of any length, whoever sends it. */
async function bounded(request: Request): Promise<Request> {
  const { method, headers, url } = request;
  if (method !== "POST") return request;
  return new NextRequest(url, { method, headers, body: await readBytes(request, FORM_BYTES_MAX) });
}

/** Signing in and out. The cookie seals the id of a session's row; the row says at each call whether it counts. */
export async function authRoute(request: Request, route: Route): Promise<Response> {
  const { nextauth } = await route.params;
  if (!ACTIONS.has(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  return answer(request, route, async (requestId) => {
    const call = { headers: request.headers, requestId };
    const response: Response = await NextAuth(
      (await bounded(request)) as never,
      route as never,
      optionsFor(call),
    );
    response.headers.set("cache-control", "no-store");
    if (nextauth.join("/") === "callback/oidc") {
      const error = /[?&]error=(\w+)/.exec(response.headers.get("location") ?? "")?.[1];
      noteSignIn(call, { method: "identity-provider", outcome: error ?? "signed-in" });
    }
    return response;
  });
}

function optionsFor(call: Call): AuthOptions {
  const { headers } = call;
  const secure = isSecure(headers);
  const cookie = (name: string, maxAge?: number) => ({
    name: cookieName(name, headers),
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, ...(maxAge ? { maxAge } : {}) },
  });
  const MINUTES = 60;
  return {
    secret: authSecret(),
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    logger: doorLogger,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: cookie("session"),
      callbackUrl: cookie("callback"),
      csrfToken: cookie("csrf"),
      pkceCodeVerifier: cookie("pkce", 15 * MINUTES),
      state: cookie("state", 15 * MINUTES),
      nonce: cookie("nonce", 15 * MINUTES),
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, code: {} },
        authorize: (given) => signInWith(call, given),
      }),
      ...oidcProvider(),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.type !== "oauth") return true;
        const signed = await vouchedFor(call, account.providerAccountId, { ...profile });
        if (!signed) return "/sign-in?error=unknown";
        Object.assign(user, signed);
        return true;
      },
      jwt: ({ token, user }) => (user ? { sid: (user as Signed).sid, sub: user.id } : token),
    },
    events: {
      async signOut({ token }) {
        const session = idOf("session").safeParse(token.sid);
        const user = idOf("user").safeParse(token.sub);
        if (session.success && user.success)
          await signOut(edge(call), { userId: user.data, sessionId: session.data });
      },
    },
  };
}

/** A refusal is an error whose message is for the page: what it means is said there, in the reader's language. */
async function signInWith(call: Call, given: Record<string, string> | undefined): Promise<Signed> {
  const { email = "", password = "", code = "" } = given ?? {};
  if (!email || !password || email.length > 254 || password.length > 1024) throw new Error("refused");
  const where = { ...whereFrom(call.headers), previous: await previousOf(call) };
  const ctx = edge(call);
  const result = await signIn(ctx, { email, password, code: code.slice(0, 40), ...where }).catch(failed(ctx));
  noteSignIn(call, { method: "password", outcome: result.outcome, email });
  if (result.outcome === "signed-in") return { id: result.userId, sid: result.sessionId };
  throw new Error(result.outcome === "wait" ? `wait:${result.seconds}` : result.outcome);
}

async function vouchedFor(call: Call, subject: string, profile: Record<string, unknown>) {
  const { AUTH_OIDC_ISSUER: issuer = "" } = env();
  const ctx = edge(call);
  const signed = await signInByProvider(ctx, {
    ...{ issuer, subject, emailVerified: profile.email_verified === true },
    email: typeof profile.email === "string" ? profile.email : null,
    ...{ ...whereFrom(call.headers), previous: await previousOf(call) },
  }).catch(failed(ctx));
  return signed && { id: signed.userId, sid: signed.sessionId };
}

/** next-auth shows an error's message in an address: ours goes to the log instead. */
function failed(ctx: Context) {
  return (error: unknown): never => {
    ctx.log.error({ err: error }, "a sign-in failed");
    throw new Error("failed");
  };
}

/** The session that this browser has until now. */
async function previousOf(call: Call) {
  const sessionId = await sessionIdOf(call.headers);
  const session = sessionId && (await resolveSession(edge(call), { sessionId }));
  return session ? { userId: session.userId, sessionId: session.sessionId } : null;
}

function oidcProvider(): OAuthConfig<{ sub: string; name?: string; email?: string }>[] {
  const { AUTH_OIDC_ISSUER, AUTH_OIDC_CLIENT_ID, AUTH_OIDC_CLIENT_SECRET, AUTH_OIDC_NAME } = env();
  if (!AUTH_OIDC_ISSUER || !AUTH_OIDC_CLIENT_ID) return [];
  return [
    {
      ...{ id: "oidc", name: AUTH_OIDC_NAME, type: "oauth", idToken: true },
      wellKnown: `${AUTH_OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: AUTH_OIDC_CLIENT_ID,
      clientSecret: AUTH_OIDC_CLIENT_SECRET,
      client: AUTH_OIDC_CLIENT_SECRET ? {} : { token_endpoint_auth_method: "none" },
      // Asked anew each time: a session at the provider that somebody left open proves nothing.
      authorization: { params: { scope: "openid email profile", prompt: "login" } },
      checks: ["pkce", "state", "nonce"],
      profile: ({ sub, name, email }) => ({ id: sub, name: name ?? null, email: email ?? null }),
    },
  ];
}

/** What the button of the museum's identity provider says; null where none is set. */
export const providerName = (): string | null => oidcProvider()[0]?.name ?? null;

const edge = ({ requestId }: Call) => edgeContext(requestId);
