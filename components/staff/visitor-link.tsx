"use client";

import { ExternalLink } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { paths } from "@/components/museums/paths";

/** The museum as its visitors see it. */
export function VisitorLink({ label, museums }: { label: string; museums: string[] }) {
  const given = useSearchParams().get("museum");
  const museum = museums.find((slug) => slug === given) ?? museums[0];
  if (!museum) return null;
  return (
    <a
      href={paths.museum(museum)}
      title={label}
      className="flex min-h-11 items-center gap-2 rounded-full px-3 text-muted text-sm transition-colors duration-150 hover:text-ink"
    >
      <ExternalLink aria-hidden className="size-4" />
      <span className="sr-only lg:not-sr-only">{label}</span>
    </a>
  );
}
