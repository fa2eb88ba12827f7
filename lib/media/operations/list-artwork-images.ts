import { z } from "zod";
import { getLatestJobs } from "@/lib/jobs";
import { staff } from "@/lib/kernel/access";
import { asSystem, museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { OfficePictures } from "../contract";
import { toOfficePicture } from "../present";
import { listImagesOf } from "../queries/office";
import { PREPARATION } from "../queue-preparation";

/** All pictures of a work as staff see them: those that are being prepared and those that failed too. */
export const listArtworkImages = defineOperation({
  name: "listArtworkImages",
  access: staff("curator", "collection:read"),
  input: z.strictObject({ artworkId: idOf("artwork") }),
  output: OfficePictures,
  async run(ctx, { artworkId }) {
    const rows = await listImagesOf(ctx.db, museumOf(ctx).id, artworkId);
    const subjects = rows.filter(({ state }) => state !== "ready").map(({ id }) => id);
    const jobs = await getLatestJobs(asSystem(ctx, "media"), { kind: PREPARATION, subjects });
    return { items: rows.map((row) => toOfficePicture(row, jobs.get(row.id)?.id ?? null)) };
  },
});
