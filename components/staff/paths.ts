type Museum = string | undefined;
type Search = Record<string, string | undefined>;

/** A page of the office, for the museum that one is in. */
const page =
  (path: string) =>
  (museum: Museum, search: Search = {}) =>
    withSearch(path, { museum, ...search });

/** A page of the office about one thing. */
const pageOf =
  (path: string) =>
  (museum: Museum, id: string, search: Search = {}) =>
    withSearch(`${path}/${id}`, { museum, ...search });

/** The address of the staff's pages, in one place. What is undefined is left out. */
export const staffPaths = {
  artworks: page("/admin/artworks"),
  newArtwork: page("/admin/artworks/new"),
  artwork: pageOf("/admin/artworks"),
  artworkRecognition: (museum: Museum, id: string) =>
    withSearch(`/admin/artworks/${id}/recognition`, { museum }),
  labels: page("/admin/artworks/labels"),
  artworkPreview: (museum: Museum, id: string, search: Search = {}) =>
    withSearch(`/admin/artworks/${id}/preview`, { museum, ...search }),
  artworkPictures: (museum: Museum, id: string) =>
    `${withSearch(`/admin/artworks/${id}`, { museum })}#pictures`,
  pictureUpload: page("/admin/artworks/upload"),
  artists: page("/admin/artists"),
  newArtist: page("/admin/artists/new"),
  artist: pageOf("/admin/artists"),
  building: page("/admin/rooms"),
  tours: page("/admin/tours"),
  tour: pageOf("/admin/tours"),
  tourPreview: (museum: Museum, id: string) => withSearch(`/admin/tours/${id}/preview`, { museum }),
  imports: page("/admin/imports"),
  import: pageOf("/admin/imports"),
  recognition: page("/admin/recognition"),
  jobs: page("/admin/jobs"),
  models: page("/admin/models"),
  people: page("/admin/people"),
  keys: page("/admin/keys"),
  webhooks: page("/admin/webhooks"),
  audit: page("/admin/audit"),
  settings: page("/admin/settings"),
};

function withSearch(path: string, search: Search): string {
  const entries = Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const query = new URLSearchParams(entries);
  return query.size > 0 ? `${path}?${query}` : path;
}
