import { createHash, createSign, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export const CLIENT = { id: "artscope", secret: "known-to-both" };
const KID = "key-1";

/** Whom the provider vouches for, in the claims of OpenID Connect. */
export type Vouched = { sub: string; email: string; email_verified: boolean };

/** What is wrong with the token that the provider hands out. */
export type Forgery = { claims?: Record<string, unknown>; key?: KeyObject; unsigned?: true };

export type OidcProvider = {
  issuer: string;
  /** What the provider does when somebody says who they are: answers the address that the browser goes back to. */
  approve(authorization: URL, who: Vouched, forgery?: Forgery): URL;
  close(): void;
};

export const strangersKey = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function tokenOf(claims: object, key: KeyObject | null): string {
  const text = `${encoded({ alg: key ? "RS256" : "none", typ: "JWT", kid: KID })}.${encoded(claims)}`;
  return `${text}.${key ? createSign("RSA-SHA256").update(text).sign(key, "base64url") : ""}`;
}

/** An identity provider on a loopback port that holds its clients to the protocol: secret, PKCE, each code once. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, { challenge: string; redirect: string; idToken: string }>();
  const basic = `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64")}`;

  async function exchange(request: IncomingMessage) {
    const form = new URLSearchParams(await textOf(request));
    const code = form.get("code") ?? "";
    const grant = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (request.headers.authorization !== basic) return { status: 401, answer: { error: "invalid_client" } };
    if (!grant || grant.challenge !== challenge || grant.redirect !== form.get("redirect_uri"))
      return { status: 400, answer: { error: "invalid_grant" } };
    const answer = { access_token: randomUUID(), token_type: "Bearer", id_token: grant.idToken };
    return { status: 200, answer };
  }

  const jwk = { ...publicKey.export({ format: "jwk" }), kid: KID, alg: "RS256", use: "sig" };
  async function answerTo(request: IncomingMessage): Promise<{ status: number; answer: object }> {
    if (request.url === "/.well-known/openid-configuration") return { status: 200, answer: metadata() };
    if (request.url === "/jwks") return { status: 200, answer: { keys: [jwk] } };
    return request.url === "/token" ? exchange(request) : { status: 404, answer: {} };
  }

  const server = createServer(async (request, response) => {
    const { status, answer } = await answerTo(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const metadata = () => ({
    ...{ issuer, jwks_uri: `${issuer}/jwks`, token_endpoint: `${issuer}/token` },
    ...{ authorization_endpoint: `${issuer}/authorize`, response_types_supported: ["code"] },
    ...{ subject_types_supported: ["public"], id_token_signing_alg_values_supported: ["RS256"] },
  });

  function approve({ searchParams: asked }: URL, who: Vouched, forgery: Forgery = {}): URL {
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: issuer, aud: CLIENT.id, nonce: asked.get("nonce"), iat: now, exp: now + 300 };
    const claims = { ...honest, ...who, ...forgery.claims };
    const idToken = tokenOf(claims, forgery.unsigned ? null : (forgery.key ?? privateKey));
    const redirect = asked.get("redirect_uri") ?? "";
    const code = randomUUID();
    codes.set(code, { challenge: asked.get("code_challenge") ?? "", redirect, idToken });
    const back = new URL(redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    return back;
  }
  return { issuer, approve, close: () => void server.close() };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
