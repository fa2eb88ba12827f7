import { useTranslations } from "next-intl";
import { type PhotoTest, TEST_STAGES } from "@/lib/scan/contract";

/** Every stage of the scan in its order: what came of it, and its share of the time. */
export function TestStages({ test, artworkId }: { test: PhotoTest; artworkId: string }) {
  const t = useTranslations("recognisability.test");
  const results = useResults(test, artworkId);
  const totalMs = TEST_STAGES.reduce((sum, stage) => sum + (test.stagesMs[stage] ?? 0), 0);
  let beforeMs = 0;
  return (
    <section>
      <h3 className="mb-2 font-medium text-sm">{t("stages")}</h3>
      <ol className="flex flex-col divide-y divide-line border-line border-y text-sm">
        {TEST_STAGES.map((stage) => {
          const ms = test.stagesMs[stage] ?? 0;
          const from = beforeMs;
          beforeMs += ms;
          return (
            <li key={stage} className="py-2.5">
              <div className="flex items-baseline justify-between gap-4">
                <span className="font-medium">{t(`stage.${stage}`)}</span>
                <span className="text-muted tabular-nums">{t("ms", { ms: roundMs(ms) })}</span>
              </div>
              <p className="text-muted">{results[stage]}</p>
              <div aria-hidden className="mt-1.5 h-1 rounded-full bg-ink/6">
                <div
                  className="h-full min-w-1 rounded-full bg-ink/60"
                  style={{ marginInlineStart: share(from, totalMs), width: share(ms, totalMs) }}
                />
              </div>
            </li>
          );
        })}
        <li className="flex items-baseline justify-between gap-4 py-2.5">
          <span className="font-medium">
            {t("stage.decide")}: <span className="font-normal text-muted">{results.decide}</span>
          </span>
          <span className="whitespace-nowrap tabular-nums">
            {t("total")} {t("ms", { ms: roundMs(totalMs) })}
          </span>
        </li>
      </ol>
    </section>
  );
}

const share = (ms: number, totalMs: number) => `${(100 * ms) / Math.max(1, totalMs)}%`;
const roundMs = (ms: number) => (ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms));

function useResults(
  test: PhotoTest,
  artworkId: string,
): Record<(typeof TEST_STAGES)[number] | "decide", string> {
  const t = useTranslations("recognisability.test.result");
  const { photo, features, model, candidates, decision, choices } = test;
  const { original } = photo;
  const rank = candidates.findIndex(({ artwork }) => artwork.id === artworkId);
  const looked = candidates.filter(({ look }) => look === "verified");
  return {
    decode: t("decode", {
      ...{ type: original.type.toUpperCase(), width: original.width, height: original.height },
      megabytes: Math.round(original.bytes / 1e5) / 10,
      ...{ workWidth: photo.width, workHeight: photo.height },
    }),
    detect: t("detect", { count: features }),
    encode: t("encode", { model }),
    search: t("search", { count: candidates.length, rank: rank < 0 ? "none" : String(rank + 1) }),
    verify: t("verify", {
      looked: looked.length,
      inliers: Math.max(0, ...looked.map(({ inliers }) => inliers)),
    }),
    decide: decision === "ambiguous" ? t("ambiguous", { count: choices.length }) : t(decision),
  };
}
