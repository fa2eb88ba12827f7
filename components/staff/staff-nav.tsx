"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Place = { path: string; label: string; icon: ReactNode };

type Props = { label: string; museums: { museum: string; places: Place[] }[] };

/** The office's places, as far as one's role goes in the museum that one is in; each opens for that museum. */
export function StaffNav({ label, museums }: Props) {
  const pathname = usePathname();
  const museum = useSearchParams().get("museum");
  const { places } = museums.find((one) => one.museum === museum) ?? museums[0] ?? { places: [] };
  return (
    <nav aria-label={label} className="min-w-0 flex-1">
      <ul className="flex gap-1 overflow-x-auto md:flex-col">
        {places.map(({ path, label: name, icon }) => {
          const here = path === placeOf(pathname, places);
          return (
            <li key={path}>
              <Link
                href={museum ? `${path}?museum=${encodeURIComponent(museum)}` : path}
                aria-current={here ? "page" : undefined}
                className={cx(
                  "flex min-h-11 items-center gap-3 rounded-lg px-3 text-sm leading-tight transition-colors duration-150 focus-visible:-outline-offset-2 md:min-h-16 md:flex-col md:justify-center md:gap-1 md:px-0 md:text-center md:tracking-tight md:text-[0.6875rem] lg:min-h-10 lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-start lg:text-sm [&_svg]:size-4.5 [&_svg]:shrink-0",
                  here ? "bg-ink/7 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
                )}
              >
                {icon}
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Of two places, one below the other, only the nearer is where one is. */
function placeOf(pathname: string, places: Place[]): string | undefined {
  const around = places.filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  return around.toSorted((one, two) => two.path.length - one.path.length)[0]?.path;
}
