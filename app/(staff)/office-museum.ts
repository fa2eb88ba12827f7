import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { load, signedInOnly } from "@/lib/http/page";
import type { Museum } from "@/lib/museums/contract";
import { listMyMuseums } from "@/lib/staff";

type Search = Record<string, string | string[] | undefined>;

/** The museums that whoever asks works in, with their role there, read once a request. */
export const officeMuseums = cache(async () => {
  // Layouts are not run again when one moves between pages: a session that ended meanwhile is noticed here.
  await signedInOnly();
  const { items } = await load(listMyMuseums, {}, { museum: null, as: "staff" });
  // Nothing to do here, or not yet: their account says why.
  return items.length > 0 ? items : redirect("/account");
});

/** The museum that an office page's address names, else the first that its reader works in. */
export async function officeMuseum(given: Search): Promise<Museum> {
  const [slug] = [given.museum].flat();
  const museums = await officeMuseums();
  const mine = slug ? museums.find(({ museum }) => museum.slug === slug) : museums[0];
  return mine?.museum ?? notFound();
}
