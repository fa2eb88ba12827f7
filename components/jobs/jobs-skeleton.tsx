import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const WIDTHS = ["w-3/5", "w-2/5", "w-1/2", "w-3/5", "w-1/3", "w-2/5"];

/** Rows that are on their way, in their final shape. */
export function RowsSkeleton() {
  const t = useTranslations("jobs");
  return (
    <div className="rounded-xl border border-line bg-surface">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      {WIDTHS.map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a placeholder have no identity
        <div key={row} className="flex items-center gap-6 border-line border-b px-4 py-4 last:border-b-0">
          <div className="flex flex-[2] flex-col gap-2">
            <Skeleton className={`h-4 ${width}`} />
            <Skeleton className="h-3 w-1/4" />
          </div>
          <Skeleton className="h-4 w-20" />
          <Skeleton className="hidden h-1.5 flex-1 md:block" />
          <Skeleton className="hidden h-4 w-16 lg:block" />
        </div>
      ))}
    </div>
  );
}

/** The whole page while its first answer is on its way. */
export function JobsSkeleton() {
  const t = useTranslations("jobs");
  return (
    <>
      <h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
      <p className="mt-1 max-w-prose text-muted">{t("lead")}</p>
      <div className="mt-6 mb-4 flex min-h-11 items-center gap-4">
        {WIDTHS.map((width, tab) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Skeleton key={`${tab} ${width}`} className="h-5 w-16" />
        ))}
      </div>
      <RowsSkeleton />
    </>
  );
}
