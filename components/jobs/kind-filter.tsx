"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useKindName } from "./place";

/** Which kind of work is shown. */
export function KindFilter({
  kinds,
  kind,
  onChange,
}: {
  kinds: string[];
  kind: string | undefined;
  onChange: (kind: string | undefined) => void;
}) {
  const t = useTranslations("jobs");
  const kindName = useKindName();
  const offered = kind && !kinds.includes(kind) ? [...kinds, kind] : kinds;
  const named = offered.map((one) => ({ kind: one, name: kindName(one) }));
  return (
    <label className="relative flex items-center">
      <span className="sr-only">{t("kind")}</span>
      <select
        value={kind ?? ""}
        onChange={({ target }) => onChange(target.value || undefined)}
        className="min-h-10 max-w-56 appearance-none truncate rounded-full border border-line bg-transparent ps-4 pe-9 text-sm transition-colors duration-150 hover:border-edge [&>option]:bg-surface"
      >
        <option value="">{t("anyKind")}</option>
        {named
          .sort((one, other) => one.name.localeCompare(other.name))
          .map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-3.5 size-4 text-muted" />
    </label>
  );
}
