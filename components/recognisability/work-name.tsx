import Link from "next/link";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import type { CollectionWork } from "@/lib/catalog/contract";

/** A work by title, number and artist; the title leads to what the machine sees of it. */
export function WorkName({ museum, work }: { museum: string; work: CollectionWork }) {
  const t = useTranslations("recognisability");
  return (
    <span className="block min-w-0">
      <Link
        href={staffPaths.artworkRecognition(museum, work.id)}
        className="font-medium underline decoration-transparent underline-offset-4 transition-colors duration-150 hover:decoration-current"
      >
        {work.title}
      </Link>
      {work.state === "draft" && (
        <span className="ms-2 rounded-full border border-line px-1.5 py-px text-muted text-xs">
          {t("draft")}
        </span>
      )}
      <span className="block truncate text-muted text-xs leading-5">
        {[work.accessionNumber, ...work.artistNames].filter(Boolean).join(" · ")}
      </span>
    </span>
  );
}
