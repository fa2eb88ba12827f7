/** Names of the caches on the device. */
export const SHELVES = ["pictures", "build", "answers", "pages"] as const;
export type Shelf = (typeof SHELVES)[number];

/** Catalogue answers that may be shown from memory; a visit's own data, scans and anything written are not. */
const ANSWERS = /^\/api\/v1\/(?:artworks|artists|facets|museums|rooms|search)(?:\/|$)/;

/** What staff ask of a work, under the same addresses. */
const OFFICE_ANSWERS = /^\/api\/v1\/artworks\/[^/]+\/(?:revisions|recognisability|images)(?:\/|$)/;

/** Addresses that are no pages of the visitor's app; the door's and the office's are never kept on a device. */
const NO_PAGE =
  /^\/(?:account|admin|api|outbox|set-up|sign-in|_next|iiif|linked-art|media|models|sw|icons|preferences|offline)(?:\/|$)/;

type Asked = { request: Pick<Request, "headers">; sameOrigin: boolean; url: URL };

/** Where the answer to a GET is kept; null for what must always come from the network. */
export function shelfFor({ request, sameOrigin, url }: Asked): Shelf | null {
  if (!sameOrigin) return null;
  const { pathname, searchParams } = url;
  if (pathname.startsWith("/media/")) return "pictures";
  if (pathname.startsWith("/_next/static/")) return "build";
  if (OFFICE_ANSWERS.test(pathname)) return null;
  if (ANSWERS.test(pathname)) return "answers";
  if (NO_PAGE.test(pathname) || /\.\w+$/.test(pathname)) return null;
  // Fragments that Next fetches while it moves between pages fit one moment only.
  const fragment = request.headers.get("RSC") !== null || searchParams.has("_rsc");
  return fragment ? null : "pages";
}
