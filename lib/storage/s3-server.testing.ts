import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const KEYS = { accessKeyId: "museum", secretAccessKey: "s3cr3t/with+signs" };
const REGION = "eu-south-2";

const hash = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/** As Signature Version 4 writes names and values: RFC 3986, every reserved character as percent. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

type Signed = { signature: string; scope: string; date: string; headers: string[]; payload: string };

/** What a request says of its signature: in its head, or, in an address that was signed beforehand, in its query. */
function claimOf({ headers }: IncomingMessage, query: URLSearchParams, now: number): Signed | null {
  const authorization = headers.authorization ?? "";
  const [, scope = "", names = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(authorization) ??
    [];
  const date = String(headers["x-amz-date"] ?? query.get("X-Amz-Date"));
  if (signature) {
    const payload = String(headers["x-amz-content-sha256"]);
    return { signature, scope, date, headers: names.split(";"), payload };
  }
  const given = query.get("X-Amz-Signature");
  const credential = query.get("X-Amz-Credential")?.replace(/^[^/]+\//, "");
  if (!given || !credential) return null;
  const signedAt = Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (now > signedAt + Number(query.get("X-Amz-Expires")) * 1_000) return null;
  const signed = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  return { signature: given, scope: credential, date, headers: signed, payload: "UNSIGNED-PAYLOAD" };
}

/** Whether a request was signed with the secret for what it is: method, path, query, the signed headers and the body. */
function isSigned(request: IncomingMessage, { pathname, searchParams }: URL, body: Buffer, now: number) {
  const claim = claimOf(request, searchParams, now);
  if (!claim || claim.scope !== `${claim.date.slice(0, 8)}/${REGION}/s3/aws4_request`) return false;
  if (claim.payload !== "UNSIGNED-PAYLOAD" && claim.payload !== hash(body)) return false;
  const query = [...searchParams]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
  const headers = claim.headers.map((name) => `${name}:${String(request.headers[name] ?? "").trim()}\n`);
  const path = pathname.split("/").map((part) => encode(decodeURIComponent(part)));
  const canonical = [
    ...[request.method, path.join("/"), query, headers.join(""), claim.headers.join(";"), claim.payload],
  ].join("\n");
  const text = ["AWS4-HMAC-SHA256", claim.date, claim.scope, hash(canonical)].join("\n");
  const key = claim.scope.split("/").reduce(hmac, Buffer.from(`AWS4${KEYS.secretAccessKey}`));
  return hmac(key, text).toString("hex") === claim.signature;
}

type Objects = Map<string, { bytes: Buffer; type: string | undefined }>;

/** A server with one bucket in memory that speaks as much of S3 as storage needs, and takes nothing unsigned. */
export async function startS3Server() {
  const objects: Objects = new Map();
  const clock = { aheadMs: 0 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const body = Buffer.concat(chunks);
    if (isSigned(request, url, body, Date.now() + clock.aheadMs))
      answer(objects, request, response, url, body);
    else fail(response, 403, "SignatureDoesNotMatch");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const settings = {
    ...{ bucket: "pictures", endpoint: `http://127.0.0.1:${port}`, browserEndpoint: undefined },
    ...{ region: REGION, credentials: KEYS, pathStyle: true, prefix: "art scope/" },
  };
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { settings, port, objects, clock, stop };
}

function answer(
  objects: Objects,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  body: Buffer,
): void {
  const key = decodeURIComponent(pathname.replace(/^\/pictures\/?/, ""));
  if (method === "PUT") objects.set(key, { bytes: body, type: headers["content-type"] });
  if (method === "DELETE") objects.delete(key);
  if (method === "PUT" || method === "DELETE") response.end();
  else if (searchParams.get("list-type") === "2") response.end(listing([...objects.keys()], searchParams));
  else {
    const found = objects.get(key);
    if (found) response.setHeader("content-length", found.bytes.length);
    if (found) response.end(method === "HEAD" ? undefined : found.bytes);
    else fail(response, 404, "NoSuchKey");
  }
}

/** Two keys a page, so that whoever lists must turn pages. */
function listing(keys: string[], search: URLSearchParams): string {
  const after = search.get("continuation-token") ?? "";
  const left = keys.filter((key) => key.startsWith(search.get("prefix") ?? "") && key > after).sort();
  const page = left.slice(0, 2);
  const more = left.length > page.length;
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("");
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents}</ListBucketResult>`;
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.statusCode = status;
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
