import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { readEdited, tourToChange } from "../change";
import { EditedTour, type TourLack, TourVersionInput } from "../contract";
import { updateTour } from "../queries";

/** Shows a tour to visitors. Refused, with all that it lacks, while it lacks something that they need. */
export const publishTour = defineOperation({
  name: "publishTour",
  access: staff("curator", "collection:write"),
  input: TourVersionInput,
  output: EditedTour,
  run: (ctx, which) =>
    inTransaction(ctx, async (inner) => {
      const { tour } = await tourToChange(inner, which);
      const edited = await readEdited(inner, which.tourId);
      const lacks = edited.lacks.filter(({ severity }) => severity === "error");
      if (lacks.length > 0) throw refusal(lacks, edited.stops);
      if (tour.state === "published") return edited;
      await updateTour(inner.db, which.tourId, { state: "published", updatedAt: inner.now() });
      const subject = { kind: "tour", id: which.tourId };
      await audit(inner, {
        ...{ action: "publishTour", subject },
        ...{ before: { state: tour.state }, after: { state: "published" } },
      });
      return readEdited(inner, which.tourId);
    }),
});

const WORDS: Record<TourLack["kind"], string> = {
  "few-stops": "it needs two stops at least",
  "no-title": "it has no title in the museum's first language",
  "no-summary": "it has no summary in the museum's first language",
  "no-story": "the stop has no story in the museum's first language",
  "stop-gone": "what the stop is at is gone",
  "stop-unpublished": "the stop's work is not published",
  "stop-unplaced": "the stop's work hangs nowhere, or is not on display",
  "no-way": "no way is drawn between some of its stops",
  language: "something is not translated",
};

function refusal(lacks: TourLack[], stops: EditedTour["stops"]): AppError {
  const issues = lacks.map(({ kind, stopId }) => {
    const index = stops.findIndex(({ id }) => id === stopId);
    return { path: index < 0 ? "" : `stops.${index}`, message: WORDS[kind] };
  });
  const list = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; ");
  return new AppError("unprocessable", `The tour can't be published: ${list}.`, { issues });
}
