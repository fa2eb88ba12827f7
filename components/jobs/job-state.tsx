import { Ban, Check, CircleDashed, type LucideIcon, Play, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { JobState as State } from "@/lib/jobs/contract";

const LOOKS: Record<State, { Icon: LucideIcon; look: string }> = {
  queued: { Icon: CircleDashed, look: "text-muted" },
  running: { Icon: Play, look: "text-ink [&_svg]:fill-current" },
  done: { Icon: Check, look: "text-muted" },
  failed: { Icon: TriangleAlert, look: "text-danger" },
  cancelled: { Icon: Ban, look: "text-muted" },
};

/** A job's state: a sign and its word, never the colour alone. */
export function JobState({ state }: { state: State }) {
  const t = useTranslations("jobs");
  const { Icon, look } = LOOKS[state];
  return (
    <span className={cx("inline-flex items-center gap-2 whitespace-nowrap font-medium", look)}>
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2.25} />
      {t(`states.${state}`)}
    </span>
  );
}
