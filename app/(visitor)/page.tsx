import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/museums/language-switch";
import { LightSwitch } from "@/components/museums/light-switch";
import { MuseumCover } from "@/components/museums/museum-cover";
import { paths } from "@/components/museums/paths";
import { Wordmark } from "@/components/ui/mark";
import { listArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { listMuseums } from "@/lib/museums";

/** The museums of this installation; where there is only one, it is opened at once. */
export default async function MuseumsPage() {
  const { items } = await load(listMuseums, {});
  const [first] = items;
  if (first && items.length === 1) redirect(paths.museum(first.slug));
  const t = await getTranslations("museums");
  const covers = await Promise.all(
    items.map(async (museum) => {
      const { items: works, total } = await load(listArtworks, { limit: 1 }, { museum: museum.slug });
      return { museum, picture: works[0]?.picture ?? null, works: total };
    }),
  );
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="page flex min-h-(--header) flex-wrap items-center justify-between gap-x-4">
        <Wordmark className="text-lg" />
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className="page flex-1 pt-[min(6dvh,3.5rem)] outline-none">
        <h1 className="font-serif text-display">{t("choose")}</h1>
        <p className="mt-4 max-w-prose text-lg text-muted">{t("about")}</p>
        <ul className="mt-10 grid gap-x-12 gap-y-16 lg:grid-cols-2">
          {covers.map((cover, index) => (
            <li key={cover.museum.id}>
              <MuseumCover {...cover} priority={index < 2} />
            </li>
          ))}
        </ul>
      </main>
      <footer className="page mt-24 flex items-center justify-end border-line border-t py-4">
        <LightSwitch />
      </footer>
    </div>
  );
}
