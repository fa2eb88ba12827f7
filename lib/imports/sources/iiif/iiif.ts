import { createHash } from "node:crypto";
import { AppError } from "@/lib/kernel/errors";
import type { Locale } from "@/lib/kernel/locale";
import { type FetchJson, oneRecord, type RemotePage, type RemoteRecord, remoteSource } from "../remote";
import type { Cursor, Source } from "../source";
import { manifestCells, manifestColumns } from "./manifest";
import { idOf, isObject, listOf, typeOf } from "./shapes";

const PAGE = 10;
const MANIFESTS_MAX = 2_000;
const COLLECTIONS_MAX = 500;
const DEPTH_MAX = 6;

type Next = { url: string; depth: number };
type Walk = { pending: Next[]; seen: string[]; manifests: number; collections: number };

/**
 * Works behind an address: a manifest, or a collection with all manifests and collections in it (IIIF Presentation 2 and
 * 3). Each is read once, up to 2,000, however they refer to each other.
 */
export function iiifSource(fetchJson: FetchJson, url: string, locales: readonly Locale[]): Source {
  return remoteSource(manifestColumns(locales), (cursor) => walk(fetchJson, url, locales, cursor));
}

async function* walk(
  fetchJson: FetchJson,
  url: string,
  locales: readonly Locale[],
  cursor: Cursor | null,
): AsyncGenerator<RemotePage> {
  const at = (cursor as Walk | null) ?? begin(url);
  const isFirst = cursor === null;
  let records: RemoteRecord[] = [];
  for (let next = at.pending.shift(); next; next = at.pending.shift()) {
    const { url: address, depth } = next;
    let resource: Record<string, unknown> = {};
    const record = await oneRecord(async () => {
      resource = await read(fetchJson, address);
      return isManifest(resource) ? manifestCells(resource, locales) : {};
    });
    // The address that was asked for must lead somewhere.
    if ("unreadable" in record && isFirst && at.manifests + at.collections === 0)
      throw new AppError(
        "unprocessable",
        String(record.unreadable.values?.text ?? "The address can't be read."),
      );
    if ("unreadable" in record || isManifest(resource)) {
      at.manifests += 1;
      records.push(record);
    } else follow(at, resource, depth);
    const isLast = at.pending.length === 0 || at.manifests >= MANIFESTS_MAX;
    if (!isLast && records.length < PAGE) continue;
    yield { records, cursor: isLast ? null : { ...at, pending: [...at.pending] } };
    records = [];
    if (isLast) return;
  }
}

const begin = (url: string): Walk => ({
  ...{ pending: [{ url, depth: 0 }], seen: [nameOf(url)], manifests: 0, collections: 0 },
});

/** Short, because they are all kept. */
const nameOf = (url: string) => createHash("sha256").update(url).digest("base64url").slice(0, 12);

async function read(fetchJson: FetchJson, url: string): Promise<Record<string, unknown>> {
  const answer = await fetchJson(url);
  if (isObject(answer) && (isManifest(answer) || isCollection(answer))) return answer;
  const { hostname } = new URL(url);
  throw new AppError("unprocessable", `${hostname} answered no IIIF manifest or collection at ${url}.`);
}

const isManifest = (given: Record<string, unknown>) => /^(?:sc:)?Manifest$/.test(typeOf(given));
const isCollection = (given: Record<string, unknown>) => /^(?:sc:)?Collection$/.test(typeOf(given));

/** Notes what a collection leads to, each once; also its next page, where it has pages. */
function follow(at: Walk, collection: Record<string, unknown>, depth: number): void {
  at.collections += 1;
  if (depth >= DEPTH_MAX || at.collections > COLLECTIONS_MAX) return;
  const members = ["items", "members", "collections", "manifests"].flatMap((name) =>
    listOf(collection[name]),
  );
  const urls = members
    .filter(isObject)
    .filter((one) => isManifest(one) || isCollection(one))
    .map(idOf);
  const pages = [collection.first, collection.next].map((page) => (isObject(page) ? idOf(page) : page));
  const found: Next[] = [
    ...urls.map((url) => ({ url, depth: depth + 1 })),
    ...pages.flatMap((page) => (typeof page === "string" ? [{ url: page, depth }] : [])),
  ];
  const seen = new Set(at.seen);
  const fresh = found.filter(({ url }) => {
    const name = nameOf(url);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  at.pending = [...fresh, ...at.pending].slice(0, MANIFESTS_MAX + COLLECTIONS_MAX);
  at.seen = [...seen].slice(-(MANIFESTS_MAX + COLLECTIONS_MAX));
}
