import { type PrecacheEntry, Serwist, type SerwistGlobalConfig } from "serwist";
import { RULES } from "./caching";
import type { Shelf } from "./shelf";

declare global {
  interface WorkerGlobalScope extends SerwistGlobalConfig {
    __SW_MANIFEST: (PrecacheEntry | string)[] | undefined;
  }
}

declare const self: ServiceWorkerGlobalScope;

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  // A new version waits until the visitor agrees: a page must not change under their hands.
  skipWaiting: false,
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: RULES,
  fallbacks: {
    entries: [{ url: "/offline", matcher: ({ request }) => request.destination === "document" }],
  },
});

// Pages are kept as they were read; in another language or light they have to be read anew.
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "POST" && new URL(url).pathname === "/preferences") {
    event.waitUntil(caches.delete("pages" satisfies Shelf));
  }
});

serwist.addEventListeners();
