"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Explanation } from "@/components/ui/explanation";
import { useToast } from "@/components/ui/toasts";
import { useSettlePair } from "@/lib/recognisability/client";
import type { ConfusablePair, RecognitionThresholds } from "@/lib/recognisability/contract";
import { DangerLabel } from "./danger-label";
import { Thumbnail } from "./thumbnail";
import { WorkName } from "./work-name";

/** Two works side by side, how dangerous they are to each other, and the way to let them be. */
export function PairRow({
  museum,
  pair,
  thresholds,
}: {
  museum: string;
  pair: ConfusablePair;
  thresholds: RecognitionThresholds;
}) {
  const t = useTranslations("recognisability");
  const { sides, danger, inliers, similarity, spread, settled } = pair;
  const name = t("report.pair", { one: sides[0].work.title, two: sides[1].work.title });
  const facts = { inliers, similarity: Math.round(similarity * 100) / 100, spread: Math.min(1, spread) };
  return (
    <li className="grid gap-x-6 gap-y-4 py-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid grid-cols-2 gap-4">
        {sides.map(({ work, imageId, picture }) => (
          <figure key={imageId} className="flex min-w-0 flex-col gap-2">
            <Thumbnail picture={picture} sizes="(min-width: 1024px) 22rem, 50vw" className="h-48 xl:h-60" />
            <figcaption>
              <WorkName museum={museum} work={work} />
            </figcaption>
          </figure>
        ))}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-2">
        <DangerLabel danger={danger} />
        <p>
          {danger === "offered" && inliers >= thresholds.match
            ? t("report.offeredPart")
            : t(`report.${danger}`)}
        </p>
        <p className="flex items-start gap-1 text-muted text-sm tabular-nums">
          {t("report.facts", facts)}
          <Explanation label={t("explain", { figure: name })}>
            {t("report.factsHow", { ...thresholds })}
          </Explanation>
        </p>
        <SettleButton {...{ museum, pair, name }} settled={settled} />
      </div>
    </li>
  );
}

function SettleButton({
  museum,
  pair: { sides },
  name,
  settled,
}: {
  museum: string;
  pair: ConfusablePair;
  name: string;
  settled: boolean;
}) {
  const t = useTranslations("recognisability");
  const toast = useToast();
  const { mutateAsync, isPending } = useSettlePair(museum);
  const pair = [sides[0].work.id, sides[1].work.id] as const;
  // Not by the mutation's own callbacks: the row is gone from the list when they would be called.
  const set = async (to: boolean, undoable: boolean) => {
    try {
      await mutateAsync({ pair, settled: to });
      toast({
        text: to ? t("report.letBeDone", { pair: name }) : t("report.lookAgainDone", { pair: name }),
        action: undoable ? { label: t("report.undo"), run: () => void set(!to, false) } : undefined,
      });
    } catch (error) {
      toast({ text: `${t("actionFailed")}: ${(error as Error).message}`, failed: true });
    }
  };
  return (
    <Button
      size="compact"
      className="mt-2"
      disabled={isPending}
      aria-label={settled ? t("report.lookAgainOf", { pair: name }) : t("report.letBeOf", { pair: name })}
      onClick={() => void set(!settled, true)}
    >
      {settled ? t("report.lookAgain") : t("report.letBe")}
    </Button>
  );
}
