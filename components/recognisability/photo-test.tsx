"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton, SkeletonText } from "@/components/ui/skeleton";
import type { PhotoTest as Test } from "@/lib/scan/contract";
import { TestCandidates } from "./test-candidates";
import { TestStages } from "./test-stages";
import { TestVerdict } from "./test-verdict";
import { TestedPhoto } from "./tested-photo";
import type { Tried } from "./use-photo-test";

type Props = { museum: string; artworkId: string; tried: Tried; onClose: () => void; onAgain: () => void };

/** What a photo of the work went through: whether it came out right, every stage, and the works that were looked at. */
export function PhotoTest({ museum, artworkId, tried, onClose, onAgain }: Props) {
  const t = useTranslations("recognisability");
  const section = useRef<HTMLElement>(null);
  const { url, looking, test, obstacle, error } = tried;
  // What was asked for may be below: it is shown, and read from its beginning.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t("test.title")}
      aria-busy={looking}
      className="mb-8 rounded-2xl bg-surface p-5 outline-none lg:p-6"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <div role="status" className="min-w-0 flex-1">
          {test ? (
            <TestVerdict test={test} />
          ) : (
            <h2 className="font-serif text-heading">{t("test.title")}</h2>
          )}
          {looking && <p className="mt-1 text-muted">{t("test.looking")}</p>}
        </div>
        <IconButton label={t("test.close")} onClick={onClose} className="-me-2 -mt-2">
          <X aria-hidden />
        </IconButton>
      </div>
      {obstacle && <p className="text-danger">{t(`test.${obstacle}`)}</p>}
      {error && (
        <CallProblem
          title={t("actionFailed")}
          error={error}
          action={
            <Button size="compact" onClick={onAgain}>
              {t("tryAgain")}
            </Button>
          }
        />
      )}
      {looking && <Waiting url={url} />}
      {test && <Result museum={museum} artworkId={artworkId} url={url} test={test} />}
    </section>
  );
}

function Waiting({ url }: { url: string | null }) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {url ? (
        // biome-ignore lint/performance/noImgElement: a photo that this browser holds
        <img src={url} alt="" className="max-h-[60vh] rounded-lg opacity-60" />
      ) : (
        <Skeleton className="aspect-4/3 rounded-lg" />
      )}
      <SkeletonText lines={7} />
    </div>
  );
}

function Result({
  museum,
  artworkId,
  url,
  test,
}: {
  museum: string;
  artworkId: string;
  url: string | null;
  test: Test;
}) {
  const [shown, setShown] = useState(() => mostPoints(test));
  const candidate = test.candidates.find(({ artwork }) => artwork.id === shown) ?? null;
  return (
    <>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        <TestedPhoto url={url} test={test} candidate={candidate} />
        <TestStages test={test} artworkId={artworkId} />
      </div>
      <TestCandidates museum={museum} artworkId={artworkId} test={test} shown={shown} onShow={setShown} />
    </>
  );
}

/** The work that is drawn on the photo at first: the one that most points agree with. */
function mostPoints({ candidates }: Test): string | null {
  const [best] = candidates.toSorted((one, other) => other.inliers - one.inliers);
  return best?.corners ? best.artwork.id : null;
}
