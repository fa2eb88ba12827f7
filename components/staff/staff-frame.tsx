import { CircleUserRound } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type ReactNode, Suspense } from "react";
import { LanguageSwitch } from "@/components/museums/language-switch";
import { LightSwitch } from "@/components/museums/light-switch";
import { Mark } from "@/components/ui/mark";
import { Toasts } from "@/components/ui/toasts";
import type { StaffRole } from "@/lib/kernel/access";
import type { Museum } from "@/lib/museums/contract";
import { MuseumSwitch } from "./museum-switch";
import { placesOf } from "./places";
import { StaffNav } from "./staff-nav";
import { VisitorLink } from "./visitor-link";

type Props = { museums: { museum: Museum; role: StaffRole }[]; children: ReactNode };

/** What surrounds every page of the office: the places of one's role at the left, the museum at the top. */
export async function StaffFrame({ museums, children }: Props) {
  const t = await getTranslations("staff");
  const offered = museums.map(({ museum: { slug, name } }) => ({ slug, name }));
  const rooms = museums.map(({ museum, role }) => ({
    museum: museum.slug,
    places: placesOf(role).map(({ key, path, icon }) => ({ path, label: t(key), icon })),
  }));
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[6rem_minmax(0,1fr)] lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="flex items-center gap-2 border-line border-b px-3 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-6 md:border-e md:border-b-0 md:px-2 md:py-4 lg:px-3">
        <p className="flex min-h-11 items-center gap-2.5 px-2 font-medium tracking-tight md:justify-center lg:justify-start">
          <Mark className="size-6 shrink-0" />
          <span className="sr-only lg:not-sr-only">
            ArtScope <span className="font-normal text-muted">{t("office")}</span>
          </span>
        </p>
        <Suspense>
          <StaffNav label={t("places")} museums={rooms} />
        </Suspense>
      </div>
      <div className="flex min-w-0 flex-col">
        <header className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-4 md:px-6 lg:px-8">
          <Suspense>
            <MuseumSwitch label={t("museum")} museums={offered} />
          </Suspense>
          <div className="ms-auto flex items-center gap-1">
            <Suspense>
              <VisitorLink label={t("visitorPages")} museums={offered.map(({ slug }) => slug)} />
            </Suspense>
            <Link
              href="/account"
              title={t("account")}
              className="flex min-h-11 items-center gap-2 rounded-full px-3 text-muted text-sm transition-colors duration-150 hover:text-ink"
            >
              <CircleUserRound aria-hidden className="size-4" />
              <span className="sr-only lg:not-sr-only">{t("account")}</span>
            </Link>
            <LanguageSwitch />
            <LightSwitch />
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="flex flex-1 flex-col px-4 py-6 outline-none md:px-6 lg:px-8"
        >
          <Toasts>{children}</Toasts>
        </main>
      </div>
    </div>
  );
}
