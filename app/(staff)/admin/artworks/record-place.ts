import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { Place } from "@/components/record/context";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { getBuilding } from "@/lib/museums";
import type { Museum } from "@/lib/museums/contract";

/** Where a work is written: the museum with its languages and rooms, and how its reader writes dates. */
export async function recordPlace({ slug, timeZone, locales }: Museum): Promise<Place> {
  const building = await load(getBuilding, {}, { museum: slug, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return { museum: slug, timeZone, dateLocale, locales, building };
}
