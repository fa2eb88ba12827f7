import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

/** The reactions that a page offers, from the warmest to the coldest. */
export const REACTIONS = ["❤️", "😍", "😮", "🤔", "😴", "😢"] as const;

export const GiveFeedbackInput = z
  .object({
    id: idOf("feedback").meta({ description: "Made by the client, so that a retry is not counted twice" }),
    artworkId: idOf("artwork").optional().meta({ description: "Without it, about the visit as a whole" }),
    reaction: z.enum(REACTIONS).optional(),
    rating: z.number().int().min(1).max(5).optional().meta({ description: "1 (worst) to 5 (best)" }),
    comment: z.string().trim().min(1, "must say something, or be left out").max(2_000).optional(),
  })
  .refine(({ reaction, rating, comment }) => reaction ?? rating ?? comment, {
    error: "give at least one of reaction, rating and comment",
  });

export const GiveFeedbackOutput = z.object({
  visitId: idOf("visit").nullable(),
  recorded: z.boolean().meta({ description: "False when this feedback was sent before" }),
});

export const SENTIMENTS = ["positive", "neutral", "negative", "mixed"] as const;
