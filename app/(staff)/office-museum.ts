import { notFound } from "next/navigation";
import { cache } from "react";
import { load } from "@/lib/http/page";
import { listMuseums } from "@/lib/museums";
import type { Museum } from "@/lib/museums/contract";

type Search = Record<string, string | string[] | undefined>;

/** The museums that whoever asks works in, read once a request. */
export const officeMuseums = cache(async (): Promise<Museum[]> => {
  const { items } = await load(listMuseums, {}, { as: "staff" });
  return items;
});

/** The museum that an office page's address names, else the first that its reader works in. */
export async function officeMuseum(given: Search): Promise<Museum> {
  const [slug] = [given.museum].flat();
  const museums = await officeMuseums();
  const museum = slug ? museums.find((one) => one.slug === slug) : museums[0];
  return museum ?? notFound();
}
