"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Mark, Wordmark } from "@/components/ui/mark";
import { paths } from "./paths";

/** The way back to the museum's first page; on that page, which says the name itself, the way to the other museums. */
export function MuseumName({ slug, name, lang }: { slug: string; name: string; lang: string }) {
  const home = paths.museum(slug);
  if (usePathname() === home) {
    return (
      <Link href={paths.museums()} prefetch={false} className="flex min-h-11 items-center md:text-lg">
        <Wordmark />
      </Link>
    );
  }
  return (
    <Link
      href={home}
      className="flex min-h-11 min-w-[min(100%,9rem)] max-w-full flex-1 items-center gap-2.5 md:flex-none"
    >
      <Mark className="size-6 shrink-0 text-accent" />
      <span lang={lang} className="font-medium leading-tight tracking-tight md:text-lg">
        {name}
      </span>
    </Link>
  );
}
