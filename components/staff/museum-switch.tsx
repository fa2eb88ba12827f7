"use client";

import { ChevronDown } from "lucide-react";
import { usePathname, useRouter, useSearchParams } from "next/navigation";

/** Which museum the office shows: its name, and where there are several the choice among them. */
export function MuseumSwitch({
  label,
  museums,
}: {
  label: string;
  museums: { slug: string; name: string }[];
}) {
  const router = useRouter();
  const pathname = usePathname();
  const given = useSearchParams().get("museum");
  const here = museums.find(({ slug }) => slug === given) ?? museums[0];
  if (!here) return null;
  if (museums.length === 1) return <p className="font-medium">{here.name}</p>;
  return (
    <label className="relative flex min-w-0 items-center">
      <span className="sr-only">{label}</span>
      <select
        value={here.slug}
        onChange={({ target }) => router.push(`${pathname}?museum=${target.value}`)}
        className="-ms-2 min-h-10 min-w-0 max-w-[60vw] appearance-none truncate rounded-lg bg-transparent ps-2 pe-8 font-medium text-ink transition-colors duration-150 hover:bg-ink/5 [&>option]:bg-surface"
      >
        {museums.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-2 size-4 text-muted" />
    </label>
  );
}
