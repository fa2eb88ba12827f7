import { CircleCheck, CircleHelp, CircleX, OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { PhotoTest } from "@/lib/scan/contract";

const ICONS = { right: CircleCheck, offered: CircleHelp, wrong: OctagonAlert, missed: CircleX } as const;

/** Whether the work came out, and why the scan decided so. */
export function TestVerdict({ test }: { test: PhotoTest }) {
  const t = useTranslations("recognisability.test");
  const { verdict, reason, thresholds, candidates, found, asIfPublished } = test;
  const Icon = ICONS[verdict];
  const inliers = Math.max(0, ...candidates.map((candidate) => candidate.inliers));
  const title = candidates.find(({ artwork }) => artwork.id === found)?.artwork.title ?? "";
  return (
    <div className="flex items-start gap-3">
      <Icon
        aria-hidden
        className={cx(
          "mt-0.5 size-6 shrink-0",
          (verdict === "wrong" || verdict === "missed") && "text-danger",
        )}
      />
      <div className="min-w-0">
        <h2 className="font-serif text-heading">{t(`verdict.${verdict}`, { title })}</h2>
        <p className="mt-1 max-w-prose text-muted">{t(`reason.${reason}`, { inliers, ...thresholds })}</p>
        {asIfPublished && <p className="mt-1 max-w-prose text-muted">{t("asIfPublished")}</p>}
      </div>
    </div>
  );
}
