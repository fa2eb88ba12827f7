"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type Place = { href: string; label: string; icon: ReactNode };

/** The museum's places: a bar at the thumb on a phone, words in the header on a wide screen. */
export function PlaceNav({ label, places }: { label: string; places: Place[] }) {
  const pathname = usePathname();
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-ground/94 pb-[env(safe-area-inset-bottom)] backdrop-blur-md [view-transition-name:places] md:static md:border-0 md:bg-transparent md:pb-0 md:backdrop-blur-none"
    >
      <ul className="mx-auto flex max-w-lg md:max-w-none md:gap-1">
        {places.map(({ href, label: name, icon }) => {
          const here = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href} className="min-w-0 flex-1 md:flex-none">
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={cx(
                  "flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-xs transition-colors duration-150 focus-visible:-outline-offset-4 md:min-h-11 md:px-4 md:text-base [&_svg]:size-5.5 md:[&_svg]:hidden",
                  here ? "font-medium text-ink" : "text-muted hover:text-ink",
                )}
              >
                {icon}
                <span
                  className={cx(
                    "max-w-full truncate",
                    here && "md:underline md:decoration-2 md:decoration-accent md:underline-offset-8",
                  )}
                >
                  {name}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
