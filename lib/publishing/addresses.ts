/** Where the museum's things are on the web, under the address that this installation is reached by. */
export type Addresses = ReturnType<typeof addressesOf>;

/** Absolute addresses of one museum's pages and documents. They are identifiers: never change one without a redirect. */
export function addressesOf(origin: string, museum: string) {
  const at = (path: string) => new URL(path, origin).href;
  const iiif = (path: string) => at(`/iiif/${museum}/${path}`);
  return {
    absolute: at,
    museum: at(`/${museum}`),
    page: (artworkId: string) => at(`/${museum}/artworks/${artworkId}`),
    artist: (slug: string) => at(`/${museum}/artists/${encodeURIComponent(slug)}`),
    linkedArt: (artworkId: string) => at(`/linked-art/${museum}/artworks/${artworkId}/object.json`),
    manifest: (artworkId: string) => iiif(`artworks/${artworkId}/manifest.json`),
    collection: iiif("collection.json"),
    collectionPage: (page: number) => iiif(`collections/${page}/collection.json`),
    image: (imageId: string) => iiif(`images/${imageId}`),
  };
}
