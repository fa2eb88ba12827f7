import { Check, CircleDashed, CircleX, LoaderCircle, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Recognisability, ViewCover } from "@/lib/recognisability/contract";

const ICONS = {
  ready: Check,
  pending: LoaderCircle,
  tooFew: CircleX,
  failed: CircleX,
  missing: CircleDashed,
  unneeded: Minus,
} as const;

/** Which views of the work there are, and which a work of its kind needs. */
export function ViewMeter({ views, solid }: Pick<Recognisability, "views" | "solid">) {
  const t = useTranslations("recognisability.views");
  return (
    <section>
      <h3 className="mb-2 font-medium text-sm">{t("title")}</h3>
      <ul className="flex flex-col divide-y divide-line border-line border-y text-sm">
        {views.map((cover) => (
          <View key={cover.view} cover={cover} />
        ))}
      </ul>
      <p className="mt-2 text-muted text-xs">{solid ? t("kindSolid") : t("kindFlat")}</p>
    </section>
  );
}

function View({ cover: { view, wanted, state } }: { cover: ViewCover }) {
  const t = useTranslations("recognisability.views");
  const shown = state === "missing" && !wanted ? "unneeded" : state;
  const Icon = ICONS[shown];
  const lacks = wanted && state !== "ready" && state !== "pending";
  return (
    <li className="flex min-h-10 items-center gap-3">
      <span
        aria-hidden
        className={cx(
          "h-2 w-10 shrink-0 rounded-full",
          state === "ready" ? "bg-ink" : wanted ? "border border-edge border-dashed" : "bg-ink/8",
        )}
      />
      <span className={cx("flex-1", !wanted && "text-muted")}>{t(view)}</span>
      <span className={cx("flex items-center gap-1.5", lacks ? "text-danger" : "text-muted")}>
        <Icon aria-hidden className="size-4" />
        {t(`state.${shown}`)}
      </span>
    </li>
  );
}
