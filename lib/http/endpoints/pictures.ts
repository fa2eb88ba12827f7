import { matchArtworks, requestArtworkImage } from "@/lib/catalog";
import {
  deleteArtworkImage,
  editArtworkImage,
  listArtworkImages,
  orderArtworkImages,
  restoreArtworkImage,
  retryArtworkImage,
  uploadArtworkImage,
} from "@/lib/media";
import { EditArtworkImageInput, ImageOrder, UploadArtworkImageInput } from "@/lib/media/contract";
import { checkUpload, completeUpload, discardUpload, receiveUpload, startUploads } from "@/lib/uploads";
import { CompleteUploadInput, FileBytes } from "@/lib/uploads/contract";
import type { Endpoint } from "./endpoint";

/** Pictures of works: how they come in, and what is done with them. */
export const PICTURES: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/artworks/{artworkId}/images",
    operation: listArtworkImages,
    tag: "Pictures",
    summary: "List all pictures of a work",
    description: "In their order, those that are being prepared and those that failed too.",
  },
  {
    method: "POST",
    path: "/api/v1/artworks/{artworkId}/images",
    operation: uploadArtworkImage,
    tag: "Pictures",
    summary: "Upload a picture of a work",
    description:
      "As a form. The picture is checked and stored at once and prepared by a job: sizes, colours and what recognition needs. Its metadata, the place where it was taken among it, is not stored.",
    bodies: { "multipart/form-data": UploadArtworkImageInput.omit({ artworkId: true, imageName: true }) },
  },
  {
    method: "POST",
    path: "/api/v1/artworks/{artworkId}/images/from-url",
    operation: requestArtworkImage,
    tag: "Pictures",
    summary: "Have a picture of a work downloaded",
    description:
      "By a job, from the public internet only: up to 50 MB, three redirects, tried again while the other server is out of order.",
  },
  {
    method: "POST",
    path: "/api/v1/uploads",
    operation: startUploads,
    tag: "Pictures",
    summary: "Ask where to send pictures",
    description:
      "One address for each file: send its bytes there by `PUT`, with the headers that came with it, and then make it a picture of a work. An address takes one file, of the announced type and length, within fifteen minutes. What is not used within a day is thrown away.",
  },
  {
    method: "PUT",
    path: "/api/v1/uploads/{uploadId}",
    operation: receiveUpload,
    tag: "Pictures",
    summary: "Send a picture's bytes",
    description: "To the address as it was told, where that is one of ours. Its token is all that opens it.",
    ofMuseum: false,
    bodies: { "application/octet-stream": FileBytes },
  },
  {
    method: "POST",
    path: "/api/v1/uploads/{uploadId}/check",
    operation: checkUpload,
    tag: "Pictures",
    summary: "Ask whether the museum has a sent picture already",
    description: "The same file, or pictures that show the same: a scan of it would be accepted for them.",
  },
  {
    method: "DELETE",
    path: "/api/v1/uploads/{uploadId}",
    operation: discardUpload,
    tag: "Pictures",
    summary: "Throw a sent picture away",
  },
  {
    method: "POST",
    path: "/api/v1/artworks/{artworkId}/images/from-upload",
    operation: completeUpload,
    tag: "Pictures",
    summary: "Make a sent picture one of a work",
    description: "The picture is checked, encoded anew and prepared by a job, as one that is sent as a form.",
    bodies: { "application/json": CompleteUploadInput.omit({ artworkId: true }) },
  },
  {
    method: "PUT",
    path: "/api/v1/artworks/{artworkId}/images/order",
    operation: orderArtworkImages,
    tag: "Pictures",
    summary: "Put a work's pictures in order",
    description: "All of them; the first stands for the work. A conflict when one came or went meanwhile.",
    bodies: { "application/json": ImageOrder },
  },
  {
    method: "PATCH",
    path: "/api/v1/images/{imageId}",
    operation: editArtworkImage,
    tag: "Pictures",
    summary: "Say what a picture shows",
    description:
      "Its view and its text by language. A conflict when somebody changed it since the version named.",
    bodies: { "application/json": EditArtworkImageInput.omit({ imageId: true }) },
  },
  {
    method: "DELETE",
    path: "/api/v1/images/{imageId}",
    operation: deleteArtworkImage,
    tag: "Pictures",
    summary: "Delete a picture",
    description: "Visitors and scans lose it at once. For a month it can be brought back.",
  },
  {
    method: "POST",
    path: "/api/v1/images/{imageId}/restore",
    operation: restoreArtworkImage,
    tag: "Pictures",
    summary: "Bring a deleted picture back",
  },
  {
    method: "POST",
    path: "/api/v1/images/{imageId}/retry",
    operation: retryArtworkImage,
    tag: "Pictures",
    summary: "Prepare a picture again that failed",
  },
  {
    method: "POST",
    path: "/api/v1/artworks/match",
    operation: matchArtworks,
    tag: "Pictures",
    summary: "Find the works that files are named after",
    description: "By accession number: `1999.12_a.jpg` is of 1999.12, unless there is a 1999.12.a.",
  },
];
