import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { staffPaths } from "@/components/staff/paths";
import { chipClass } from "@/components/ui/chip";
import type { Locale } from "@/lib/kernel/locale";

/** Over a preview: what this is, who sees it, in which language, and the way back. */
export async function PreviewBar({
  museum,
  artworkId,
  state,
  language,
  offered,
}: {
  museum: string;
  artworkId: string;
  state: "draft" | "published";
  language: Locale;
  offered: readonly Locale[];
}) {
  const t = await getTranslations("record");
  const names = new Intl.DisplayNames(await getLocale(), { type: "language" });
  return (
    <header className="sticky top-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-surface px-(--edge) py-2 text-sm">
      <Link
        href={staffPaths.artwork(museum, artworkId)}
        className="inline-flex min-h-10 items-center gap-2 underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {t("backToRecord")}
      </Link>
      <p className="text-muted">{t(state === "draft" ? "previewDraft" : "previewPublished")}</p>
      {offered.length > 1 && (
        <nav aria-label={t("previewLanguages")} className="ms-auto flex gap-2">
          {offered.map((locale) => (
            <Link
              key={locale}
              href={staffPaths.artworkPreview(museum, artworkId, { language: locale })}
              aria-current={locale === language ? "true" : undefined}
              className={chipClass(locale === language)}
            >
              {names.of(locale)}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}
