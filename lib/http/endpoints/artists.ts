import {
  changeArtist,
  createArtist,
  deleteArtist,
  getArtistRecord,
  listArtistRecords,
  mergeArtists,
} from "@/lib/catalog";
import type { Endpoint } from "./endpoint";

const ARTIST = "/api/v1/collection/artists/{artistId}";

/** Whom the museum's works are by. */
export const ARTISTS: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/collection/artists",
    operation: listArtistRecords,
    tag: "Collection",
    summary: "List artists",
    description: "By sort name, those without a published work too, in pages by cursor.",
  },
  {
    method: "POST",
    path: "/api/v1/collection/artists",
    operation: createArtist,
    tag: "Collection",
    summary: "Create an artist",
  },
  {
    method: "GET",
    path: ARTIST,
    operation: getArtistRecord,
    tag: "Collection",
    summary: "Read an artist's record",
  },
  {
    method: "PUT",
    path: ARTIST,
    operation: changeArtist,
    tag: "Collection",
    summary: "Change an artist",
    description:
      "Whole; works are found by the new name soon after. 409 if somebody saved them since `version`.",
  },
  {
    method: "DELETE",
    path: ARTIST,
    operation: deleteArtist,
    tag: "Collection",
    summary: "Delete an artist whom no work names",
    description: "409 while a work does, a deleted one too.",
  },
  {
    method: "POST",
    path: `${ARTIST}/merge`,
    operation: mergeArtists,
    tag: "Collection",
    summary: "Make one of two records of an artist",
    description: "The works, the names and what the first record does not say go to it; the other is gone.",
  },
];
