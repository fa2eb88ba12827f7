import { CircleCheck, CircleHelp, OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Danger } from "@/lib/recognisability/contract";

const ICONS = { mistaken: OctagonAlert, offered: CircleHelp, apart: CircleCheck } as const;

/** What two alike pictures mean, by a sign and a word, never by colour alone. */
export function DangerLabel({ danger }: { danger: Danger }) {
  const t = useTranslations("recognisability.danger");
  const Icon = ICONS[danger];
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap text-sm",
        danger === "mistaken" && "font-medium text-danger",
        danger === "apart" && "text-muted",
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(danger)}
    </span>
  );
}
