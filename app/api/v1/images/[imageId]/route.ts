import { staffRoute } from "@/lib/http/route";
import { deleteArtworkImage, editArtworkImage } from "@/lib/media";

export const PATCH = staffRoute(editArtworkImage);
export const DELETE = staffRoute(deleteArtworkImage);
