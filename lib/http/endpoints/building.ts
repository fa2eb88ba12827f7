import { deleteFloor, getFloor, restoreFloor, saveFloor } from "@/lib/building";
import { lookUpWorks } from "@/lib/catalog";
import { storePlanPicture } from "@/lib/media";
import { StorePlanPictureInput } from "@/lib/media/contract";
import { addFloor, listFloors } from "@/lib/museums";
import type { Endpoint } from "./endpoint";

/** Floors as they are drawn, and what hangs where. */
export const BUILDING: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/floors",
    operation: listFloors,
    tag: "Building",
    summary: "List floors",
    description: "From the lowest up, and those that were removed and can be put back.",
  },
  {
    method: "POST",
    path: "/api/v1/floors",
    operation: addFloor,
    tag: "Building",
    summary: "Add a floor",
    description: "An empty sheet. A conflict when another floor is on the same level.",
  },
  {
    method: "GET",
    path: "/api/v1/floors/{floorId}",
    operation: getFloor,
    tag: "Building",
    summary: "Read one floor as it is edited",
    description: "Rooms and doors in all languages, and every work that hangs there, drafts too.",
  },
  {
    method: "PUT",
    path: "/api/v1/floors/{floorId}",
    operation: saveFloor,
    tag: "Building",
    summary: "Save a floor",
    description:
      "With its rooms, doors and the works that were moved: all or nothing. A conflict when it is not of the given version any more, or a work is not where it was. Works whose room is gone hang nowhere afterwards.",
  },
  {
    method: "DELETE",
    path: "/api/v1/floors/{floorId}",
    operation: deleteFloor,
    tag: "Building",
    summary: "Delete a floor",
    description: "What hung there hangs nowhere afterwards. The floor can be restored.",
  },
  {
    method: "POST",
    path: "/api/v1/floors/{floorId}/restore",
    operation: restoreFloor,
    tag: "Building",
    summary: "Restore a deleted floor",
    description: "With the works that hung there, unless they were hung elsewhere meanwhile.",
  },
  {
    method: "POST",
    path: "/api/v1/plan-pictures",
    operation: storePlanPicture,
    tag: "Building",
    summary: "Upload a picture of a floor plan",
    description: "To trace over; save the floor with it as its `underlay`. Only its pixels are kept.",
    bodies: { "multipart/form-data": StorePlanPictureInput.omit({ imageName: true }) },
  },
  {
    method: "GET",
    path: "/api/v1/artworks/look-up",
    operation: lookUpWorks,
    tag: "Building",
    summary: "Look works up",
    description:
      "For staff: drafts too, by title, those that hang nowhere alone if asked, in pages of 20 by cursor.",
  },
];
