import { Ban, Check, Columns3, Eye, type LucideIcon, Play, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Import } from "@/lib/imports/contract";
import { isOver } from "@/lib/jobs/contract";

type Standing = Import["state"] | "stopped";

const LOOKS: Record<Standing, { Icon: LucideIcon; look: string }> = {
  mapping: { Icon: Columns3, look: "text-ink" },
  checking: { Icon: Play, look: "text-ink" },
  checked: { Icon: Eye, look: "text-ink" },
  running: { Icon: Play, look: "text-ink" },
  done: { Icon: Check, look: "text-muted" },
  undoing: { Icon: Play, look: "text-ink" },
  undone: { Icon: Undo2, look: "text-muted" },
  stopped: { Icon: Ban, look: "text-danger" },
};

const WORKING: readonly Import["state"][] = ["checking", "running", "undoing"];

/** Where an import stands; one whose job ended before its time was stopped. */
export function standingOf({ state, job }: Pick<Import, "state" | "job">): Standing {
  return WORKING.includes(state) && (!job || isOver(job.state)) ? "stopped" : state;
}

/** Where an import stands: a sign and its word, never the colour alone. */
export function ImportState({ item }: { item: Pick<Import, "state" | "job"> }) {
  const t = useTranslations("imports.states");
  const standing = standingOf(item);
  const { Icon, look } = LOOKS[standing];
  return (
    <span className={cx("inline-flex items-center gap-2 whitespace-nowrap font-medium", look)}>
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2.25} />
      {t(standing)}
    </span>
  );
}
