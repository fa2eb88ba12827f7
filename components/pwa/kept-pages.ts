/** The service worker's cache of whole pages (app/sw/caching.ts). */
const PAGES = "pages";

const SHOWN_MAX = 12;

export type KeptPage = { href: string; title: string };

/** Pages that can be opened without a network, the newest first, by the titles they have. */
export async function listKeptPages(): Promise<KeptPage[]> {
  const cache = await caches.open(PAGES);
  const requests = [...(await cache.keys())].reverse().slice(0, SHOWN_MAX * 2);
  const pages = await Promise.all(
    requests.map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? "";
      const { pathname, search } = new URL(request.url);
      const title = titleOf(html);
      return title ? [{ href: pathname + search, title }] : [];
    }),
  );
  return pages.flat().slice(0, SHOWN_MAX);
}

/** The document's title; null for what is no page. */
export function titleOf(html: string): string | null {
  const text = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  if (!text) return null;
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

/**
 * Asks the service worker to keep the page that is open. Needed because Next moves between pages by fragments, and
 * because the very first page loads before there is a worker. Nothing is asked for twice.
 */
export async function keepPage(href: string, also: readonly string[] = []): Promise<void> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker || !navigator.onLine) return;
  const known = await (await caches.open(PAGES)).match(href);
  const urlsToCache = [...(known ? [] : [href]), ...also];
  if (urlsToCache.length > 0) worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
}

/** Pictures, fonts and scripts that this page has loaded from us so far. */
export function loadedFiles(): string[] {
  const { origin } = window.location;
  const kept = [`${origin}/media/`, `${origin}/_next/static/`];
  const names = performance.getEntriesByType("resource").map((entry) => entry.name);
  return [...new Set(names)].filter((name) => kept.some((start) => name.startsWith(start)));
}
