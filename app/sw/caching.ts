import { CacheFirst, ExpirationPlugin, NetworkFirst, type RuntimeCaching, type Strategy } from "serwist";
import { SHELVES, type Shelf, shelfFor } from "./shelf";

const DAY_S = 86_400;

/** A slow network counts as none after this: the page that was kept is better than a blank one. */
const PATIENCE_S = 4;

const HANDLERS: Record<Shelf, Strategy> = {
  pictures: new CacheFirst({ cacheName: "pictures", plugins: [kept(600, 60)] }),
  build: new CacheFirst({ cacheName: "build", plugins: [kept(120, 60)] }),
  answers: new NetworkFirst({
    cacheName: "answers",
    networkTimeoutSeconds: PATIENCE_S,
    plugins: [kept(120, 30)],
  }),
  pages: new NetworkFirst({
    cacheName: "pages",
    networkTimeoutSeconds: PATIENCE_S,
    plugins: [kept(120, 30)],
  }),
};

/** What is kept on the device, and whether memory or network is asked first. Only GET is ever kept. */
export const RULES: RuntimeCaching[] = SHELVES.map((shelf) => ({
  matcher: (asked) => shelfFor(asked) === shelf,
  handler: HANDLERS[shelf],
}));

function kept(maxEntries: number, days: number) {
  return new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: days * DAY_S,
    maxAgeFrom: "last-used",
    purgeOnQuotaError: true,
  });
}
