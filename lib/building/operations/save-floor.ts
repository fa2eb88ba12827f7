import { listHungWorks, placeArtworks } from "@/lib/catalog";
import type { Placement } from "@/lib/catalog/contract";
import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { AppError, type InputIssue } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { findPlanPictures } from "@/lib/media";
import { dropRooms, putFloor } from "@/lib/museums";
import type { FloorDraft } from "@/lib/museums/contract";
import { type Point, type Problem, problemsOf, SavedFloor, SaveFloorInput, toMetres } from "../contract";
import { withWorks } from "../floor";

/**
 * Saves a floor as it was drawn, together with the works that were hung, moved or taken down on it: all or nothing.
 * Works in a room that is gone hang nowhere afterwards. A conflict when somebody else saved the floor or moved one of
 * the works meanwhile.
 */
export const saveFloor = defineOperation({
  name: "saveFloor",
  access: staff("curator", "collection:write"),
  input: SaveFloorInput,
  output: SavedFloor,
  run: (ctx, { placements, ...drawn }) =>
    inTransaction(ctx, async (inner) => {
      refuseProblems(drawn);
      if (drawn.underlay) await refuseForeignPicture(inner, drawn.underlay.pictureId);
      const { floor, droppedRoomIds } = await putFloor(inner, drawn);
      refuseLostRooms(placements, droppedRoomIds);
      const decided = new Set(placements.map(({ artworkId }) => artworkId));
      const stranded = (await listHungWorks(inner, { roomIds: droppedRoomIds })).filter(
        ({ id }) => !decided.has(id),
      );
      const down = stranded.map(({ id, roomId, x, y }) => ({
        ...{ artworkId: id, was: { roomId, x, y } },
        ...{ roomId: null, x: null, y: null },
      }));
      await placeArtworks(inner, { placements: [...placements, ...down] });
      await dropRooms(inner, { floorId: floor.id, roomIds: droppedRoomIds });
      return { floor: await withWorks(inner, floor), takenDown: down.length };
    }),
});

/** What is no floor plan is not saved, whoever drew it. */
function refuseProblems(drawn: FloorDraft): void {
  const inMetres = <T extends Point>(points: T[]) => points.map((point) => toMetres(point, drawn));
  const plan = {
    outline: inMetres(drawn.outline),
    rooms: drawn.rooms.map(({ id, polygon }) => ({ id, polygon: inMetres(polygon) })),
    doors: inMetres(drawn.doors),
  };
  const issues = problemsOf(plan).flatMap((problem) => issueOf(problem) ?? []);
  const [first] = issues;
  if (first) throw new AppError("invalid_input", `${first.path}: ${first.message}`, { issues });
}

function issueOf(problem: Problem<string>): InputIssue | null {
  switch (problem.kind) {
    case "outline-crosses":
      return { path: "outline", message: "the outer wall crosses itself" };
    case "room-crosses":
      return { path: `rooms.${problem.index}.polygon`, message: "the room's walls cross each other" };
    case "door-off-wall":
      return { path: `doors.${problem.index}`, message: "the door is not in the wall of both its rooms" };
    case "door-to-itself":
      return { path: `doors.${problem.index}`, message: "the door leads from a room to itself" };
    case "rooms-overlap":
    case "room-outside":
      return null;
    default:
      return problem satisfies never;
  }
}

/** A work can't be hung in a room that this very save takes away. */
function refuseLostRooms(placements: readonly Placement[], dropped: readonly string[]): void {
  const index = placements.findIndex(({ roomId }) => roomId !== null && dropped.includes(roomId));
  if (index < 0) return;
  const issue = { path: `placements.${index}.roomId`, message: "there is no such room on this floor" };
  throw new AppError("invalid_input", `${issue.path}: ${issue.message}`, { issues: [issue] });
}

async function refuseForeignPicture(
  ctx: Context,
  pictureId: NonNullable<FloorDraft["underlay"]>["pictureId"],
): Promise<void> {
  if ((await findPlanPictures(ctx, { pictureIds: [pictureId] })).length > 0) return;
  const issue = { path: "underlay.pictureId", message: "there is no such picture here" };
  throw new AppError("invalid_input", `${issue.path}: ${issue.message}`, { issues: [issue] });
}
