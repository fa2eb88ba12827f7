import Link from "next/link";
import { paths } from "@/components/museums/paths";
import { Picture } from "@/components/ui/picture";
import type { TourSummary } from "@/lib/tours/contract";
import { TourFacts } from "./tour-facts";

/** Tours to choose from: the picture of where each begins, what it is about, how long it takes. */
export function TourCards({
  museum,
  tours,
  lang,
}: {
  museum: string;
  tours: readonly TourSummary[];
  lang: string;
}) {
  return (
    <ul className="grid gap-x-8 gap-y-12 md:grid-cols-2 xl:grid-cols-3">
      {tours.map((tour, index) => (
        <li key={tour.id} className="min-w-0">
          <Link href={paths.tour(museum, tour.slug)} className="group block">
            {tour.picture && (
              <span className="block aspect-16/10 overflow-clip bg-sunken">
                <Picture
                  picture={tour.picture}
                  sizes="(min-width: 80rem) 28rem, (min-width: 48rem) 45vw, 92vw"
                  alt=""
                  cover
                  priority={index === 0}
                  className="transition-opacity duration-150 group-hover:opacity-92"
                />
              </span>
            )}
            {tour.theme && (
              <span lang={lang} className="mt-4 block text-muted text-sm">
                {tour.theme}
              </span>
            )}
            <span
              lang={lang}
              className="mt-1.5 block text-pretty font-serif text-heading decoration-1 underline-offset-4 group-hover:underline"
            >
              {tour.title}
            </span>
          </Link>
          <TourFacts tour={tour} className="mt-1.5 text-muted text-sm" />
          {tour.summary && (
            <p lang={lang} className="mt-3 max-w-prose">
              {tour.summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
