"use client";

import { type RecordingMuseum, useVisitSync } from "@/lib/visits/client";

/** Put in a museum's layout: sends, once there is a network, what earlier pages could not. */
export function VisitSync({ museum }: { museum: RecordingMuseum }) {
  useVisitSync(museum);
  return null;
}
