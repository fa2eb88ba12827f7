"use client";

import { useFormatter } from "next-intl";
import { usePlace } from "@/components/jobs/place";

/** A day that lies ahead, in the museum's time: an hour says nothing there. */
export function Day({ at }: { at: string }) {
  const format = useFormatter();
  const { timeZone } = usePlace();
  return <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: "medium", timeZone })}</time>;
}
