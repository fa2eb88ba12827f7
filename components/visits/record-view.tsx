"use client";

import type { Id } from "@/lib/kernel/ids";
import { type RecordingMuseum, useRecordView } from "@/lib/visits/client";

/** Put on a work's page: notes that it was opened and for how long it was looked at, unless the visitor opted out. */
export function RecordView({ museum, artworkId }: { museum: RecordingMuseum; artworkId: Id<"artwork"> }) {
  useRecordView(museum, artworkId);
  return null;
}
