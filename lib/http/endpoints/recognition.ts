import {
  getComparisonState,
  getRecognisability,
  listConfusablePairs,
  listUnrecognisable,
  settlePair,
  startComparison,
} from "@/lib/recognisability";
import { scanArtwork, testPhoto } from "@/lib/scan";
import { EmbeddingScanInput, PhotoScanInput, TestPhotoInput } from "@/lib/scan/contract";
import type { Endpoint } from "./endpoint";

/** Recognising works, and how well they can be recognised. */
export const RECOGNITION: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/v1/scan",
    operation: scanArtwork,
    tag: "Recognition",
    summary: "Recognise an artwork in a photo",
    description:
      "Send a photo as a form, or the embedding of a photo with the id of the model that made it. The answer is `match` with the artwork and its outline in the photo, `ambiguous` with up to three candidates, or `none`. An embedding alone never gives a `match`: send the photo's local features with it to have it verified. The photo is never stored.",
    bodies: { "multipart/form-data": PhotoScanInput, "application/json": EmbeddingScanInput },
  },
  {
    method: "POST",
    path: "/api/v1/artworks/{artworkId}/test-photo",
    operation: testPhoto,
    tag: "Recognition",
    summary: "Try a work with a photo",
    description:
      "As a form. The photo goes through the scan that visitors get, and every stage of it is answered: sizes, times, points, the nearest works and what geometry found with each. A draft takes part as if it were published. Nothing is recorded or kept.",
    bodies: { "multipart/form-data": TestPhotoInput.omit({ artworkId: true, imageName: true }) },
  },
  {
    method: "GET",
    path: "/api/v1/artworks/{artworkId}/recognisability",
    operation: getRecognisability,
    tag: "Recognition",
    summary: "Read how well a work can be recognised",
    description:
      "What is seen of each of its pictures, which views are there, and the works that are nearest to it with what geometry finds between the pictures. Found anew with each call.",
  },
  {
    method: "GET",
    path: "/api/v1/recognition/pairs",
    operation: listConfusablePairs,
    tag: "Recognition",
    summary: "List works that may be taken for each other",
    description:
      "Each pair of works once, by the most dangerous of their pictures, judged by the museum's thresholds.",
  },
  {
    method: "PUT",
    path: "/api/v1/recognition/pairs/{artworkId}/{otherId}",
    operation: settlePair,
    tag: "Recognition",
    summary: "Let a pair of works be, or look at it again",
    description: "About the report alone: scans decide as before.",
  },
  {
    method: "GET",
    path: "/api/v1/recognition/unrecognisable",
    operation: listUnrecognisable,
    tag: "Recognition",
    summary: "List works that can't be recognised, or not well",
  },
  {
    method: "GET",
    path: "/api/v1/recognition/comparison",
    operation: getComparisonState,
    tag: "Recognition",
    summary: "Read how far the pictures are compared",
  },
  {
    method: "POST",
    path: "/api/v1/recognition/comparison",
    operation: startComparison,
    tag: "Recognition",
    summary: "Compare all pictures anew",
    description: "By a job. A conflict while one is under way.",
  },
];
