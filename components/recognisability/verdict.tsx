import { CircleAlert, CircleCheck, CircleHelp, CircleX, OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Recognisability } from "@/lib/recognisability/contract";

const ICONS = {
  good: CircleCheck,
  weak: CircleAlert,
  offered: CircleHelp,
  mistaken: OctagonAlert,
  impossible: CircleX,
} as const;

/** How well the work can be recognised, in a sentence, and what can be done about it; smaller `beside` something else. */
export function VerdictLine({ seen, beside = false }: { seen: Recognisability; beside?: boolean }) {
  const t = useTranslations("recognisability");
  const Icon = ICONS[seen.verdict];
  const grave = seen.verdict === "impossible" || seen.verdict === "mistaken";
  return (
    <div className={cx("flex items-start", beside ? "gap-2" : "gap-3")}>
      <Icon
        aria-hidden
        className={cx("mt-0.5 shrink-0", beside ? "size-4" : "size-6", grave && "text-danger")}
      />
      <div className="min-w-0">
        <h2 className={beside ? "font-semibold" : "font-serif text-heading"}>
          {t(`verdict.${seen.verdict}`)}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{useReason(seen)}</p>
      </div>
    </div>
  );
}

function useReason({ verdict, lack, pictures, thresholds, wellFrom, neighbours }: Recognisability): string {
  const t = useTranslations("recognisability.verdictText");
  const features = Math.max(0, ...pictures.map(({ seen }) => seen?.features ?? 0));
  const title = neighbours[0]?.work.title ?? "";
  if (verdict === "mistaken" || verdict === "offered") return t(verdict, { title });
  switch (lack) {
    case null:
      return t("good");
    case "weak":
      return t("weak", { features, wellFrom });
    case "tooFew":
      return t("tooFew", { features, match: thresholds.match });
    case "failed": {
      const failure = pictures.find((picture) => picture.failure)?.failure;
      return failure ? t("failed", { failure }) : t("failedPlain");
    }
    case "noPicture":
    case "pending":
      return t(lack);
    default:
      return lack satisfies never;
  }
}
