import {
  changeArtwork,
  changeArtworks,
  createArtwork,
  deleteArtworks,
  getArtworkRecord,
  listArtworkRevisions,
  listRecordFacets,
  listRecordIds,
  listRecords,
  previewArtwork,
  publishArtwork,
  restoreArtworkRevision,
  restoreArtworks,
  undoArtworkChanges,
  unpublishArtwork,
} from "@/lib/catalog";
import { changeView, deleteView, listViews, saveView } from "@/lib/views";
import type { Endpoint } from "./endpoint";

const WORK = "/api/v1/artworks/{artworkId}";
const OFFICE = "/api/v1/collection/artworks/{artworkId}";

/** What a curator does with one work. */
export const COLLECTION: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/collection/artworks",
    operation: listRecords,
    tag: "Collection",
    summary: "List the collection",
    description: "Drafts too, or what was deleted; filtered and sorted, in pages by cursor.",
  },
  {
    method: "GET",
    path: "/api/v1/collection/artworks/ids",
    operation: listRecordIds,
    tag: "Collection",
    summary: "List the ids of all works that match",
  },
  {
    method: "GET",
    path: "/api/v1/collection/facets",
    operation: listRecordFacets,
    tag: "Collection",
    summary: "List what the collection can be filtered by",
  },
  {
    method: "GET",
    path: "/api/v1/collection/views",
    operation: listViews,
    tag: "Collection",
    summary: "List one's views of the collection, and those that are shared",
  },
  {
    method: "POST",
    path: "/api/v1/collection/views",
    operation: saveView,
    tag: "Collection",
    summary: "Keep filters, order and columns under a name",
  },
  {
    method: "PATCH",
    path: "/api/v1/collection/views/{viewId}",
    operation: changeView,
    tag: "Collection",
    summary: "Change a view",
    description: "One's own; an admin also what is shared.",
  },
  {
    method: "DELETE",
    path: "/api/v1/collection/views/{viewId}",
    operation: deleteView,
    tag: "Collection",
    summary: "Delete a view",
  },
  {
    method: "POST",
    path: "/api/v1/collection/artworks/change",
    operation: changeArtworks,
    tag: "Collection",
    summary: "Make one change to many works",
    description:
      "In one transaction. A work that is gone, or lacks what publishing asks for, is left as it is and named in `refused`.",
  },
  {
    method: "POST",
    path: "/api/v1/collection/artworks/undo",
    operation: undoArtworkChanges,
    tag: "Collection",
    summary: "Take a change of many works back",
    description: "By the versions that the change made. Works that were changed again since are refused.",
  },
  {
    method: "GET",
    path: OFFICE,
    operation: getArtworkRecord,
    tag: "Collection",
    summary: "Read a work's whole record",
    description: "In all languages, drafts too, with its version and what it lacks to be seen by visitors.",
  },
  {
    method: "GET",
    path: `${OFFICE}/preview`,
    operation: previewArtwork,
    tag: "Collection",
    summary: "Read a work as visitors would",
    description: "Drafts too. In one of the museum's languages.",
  },
  {
    method: "POST",
    path: "/api/v1/collection/artworks/delete",
    operation: deleteArtworks,
    tag: "Collection",
    summary: "Delete works",
    description:
      "All of them or none. Nobody sees them any more; for 30 days they can be restored, and they keep their accession numbers.",
  },
  {
    method: "POST",
    path: "/api/v1/collection/artworks/restore",
    operation: restoreArtworks,
    tag: "Collection",
    summary: "Have deleted works back",
    description: "All of them or none. As they were, published ones for visitors at once.",
  },
  {
    method: "POST",
    path: "/api/v1/artworks",
    operation: createArtwork,
    tag: "Collection",
    summary: "Create a work",
    description: "As a draft. A conflict if another work, a deleted one too, has the accession number.",
  },
  {
    method: "PATCH",
    path: WORK,
    operation: changeArtwork,
    tag: "Collection",
    summary: "Change a work",
    description:
      "Only the fields that are sent. A conflict if somebody saved the work since `version`; the answer then has the record as it is now in `current`, and nothing was written.",
  },
  {
    method: "POST",
    path: `${WORK}/publish`,
    operation: publishArtwork,
    tag: "Collection",
    summary: "Show a work to visitors",
    description:
      "Refused (422, with one issue for each) while the work lacks something that blocks, or that `accept` does not name.",
  },
  {
    method: "POST",
    path: `${WORK}/unpublish`,
    operation: unpublishArtwork,
    tag: "Collection",
    summary: "Take a work from visitors' sight",
  },
  {
    method: "GET",
    path: `${WORK}/revisions`,
    operation: listArtworkRevisions,
    tag: "Collection",
    summary: "Read a work's history",
    description: "Newest first, in pages: who changed what and when, and what it was before.",
  },
  {
    method: "POST",
    path: `${WORK}/revisions/{revisionId}/restore`,
    operation: restoreArtworkRevision,
    tag: "Collection",
    summary: "Make a work what it was",
    description:
      "As a new version. Whether visitors see it stays; artists and a room that are gone since are left out.",
  },
];
