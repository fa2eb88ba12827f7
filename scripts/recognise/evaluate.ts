import { outlineIou } from "@/lib/recognition/geometry/outline";
import type { Quad } from "@/lib/recognition/types";
import type { Progress } from "./progress";
import type { Query } from "./queries";
import { type Answer, type Machine, recognisePhoto, STAGES, type StageTimes } from "./recognise-photo";

/** Figures of one level. Rates are fractions of the queries (falseAccepts: of the strangers), null if none. */
export type Figures = {
  level: string;
  /** Works in the gallery. */
  gallery: number;
  queries: number;
  /** The right work (or another reproduction of it) is among the encoder's first 1, 5, 20. */
  recallAt1: number;
  recallAt5: number;
  recallAt20: number;
  acceptedRight: number;
  wrongAccepts: number;
  falseAccepts: number | null;
  ambiguous: number;
  /** Outline found against true outline, of those accepted rightly; null where the truth isn't known. */
  iouMedian: number | null;
  /** Median time a photo of each stage. */
  msByStage: StageTimes;
};

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

type Outcome = { query: Query; answer: Answer; corners: Quad | null };

/** Asks each query in turn; those whose pictures can't be read are left out. */
async function ask(title: string, machine: Machine, queries: readonly Query[], progress: Progress) {
  const outcomes: Outcome[] = [];
  for (const [i, query] of queries.entries()) {
    const photo = await query.photo();
    const answer = photo && (await recognisePhoto(machine, query.path, photo.bytes, progress.say));
    if (answer) outcomes.push({ query, answer, corners: photo.corners });
    progress.show(title, i + 1, queries.length);
  }
  return outcomes;
}

/** Place of the right work, or of another reproduction of it, in the encoder's order; -1 if it isn't there. */
function rankOf({ query: { work }, answer }: Outcome, { gallery }: Machine): number {
  return work ? answer.ranked.findIndex((ranked) => gallery.isSameWork(ranked.work, work)) : -1;
}

const accepts = ({ answer }: Outcome) => answer.decision.outcome === "match";

function isRight({ query, answer }: Outcome, { gallery }: Machine): boolean {
  const { best } = answer.decision;
  return best !== null && query.work !== null && gallery.isSameWork(best.work, query.work);
}

/** How well the outline fits; null where the truth isn't known, or is that of another reproduction. */
function iouOf({ query, answer, corners }: Outcome): number | null {
  const { best } = answer.decision;
  return best?.corners && corners && best.work === query.work ? outlineIou(best.corners, corners) : null;
}

function report(what: string, outcomes: readonly Outcome[], progress: Progress): void {
  for (const { query, answer } of outcomes) {
    const { best } = answer.decision;
    progress.say(`${what}: ${query.path} taken for ${best?.id} (${best?.inliers} inliers)`);
  }
}

/** Asks each query and counts; `strangers` have no right answer, so every match is a false accept. */
export async function evaluate(
  level: string,
  machine: Machine,
  queries: readonly Query[],
  strangers: readonly Query[],
  progress: Progress,
): Promise<Figures> {
  const outcomes = await ask(level, machine, queries, progress);
  const strange = await ask(`${level}, absent`, machine, strangers, progress);
  const share = (count: number) => (outcomes.length > 0 ? count / outcomes.length : 0);
  const ranks = outcomes.map((outcome) => rankOf(outcome, machine));
  const recallAt = (k: number) => share(ranks.filter((rank) => rank >= 0 && rank < k).length);
  const matches = outcomes.filter(accepts);
  const right = matches.filter((outcome) => isRight(outcome, machine));
  const wrong = matches.filter((outcome) => !isRight(outcome, machine));
  const falseAccepts = strange.filter(accepts);
  report("wrong accept", wrong, progress);
  report("false accept", falseAccepts, progress);
  const msByStage: StageTimes = { decode: 0, encode: 0, search: 0, detect: 0, verify: 0 };
  for (const stage of STAGES) msByStage[stage] = median(outcomes.map(({ answer }) => answer.ms[stage])) ?? 0;
  return {
    level,
    gallery: machine.gallery.works.length,
    queries: outcomes.length,
    recallAt1: recallAt(1),
    recallAt5: recallAt(5),
    recallAt20: recallAt(20),
    acceptedRight: share(right.length),
    wrongAccepts: share(wrong.length),
    falseAccepts: strange.length > 0 ? falseAccepts.length / strange.length : null,
    ambiguous: share(outcomes.filter(({ answer }) => answer.decision.outcome === "ambiguous").length),
    iouMedian: median(right.map(iouOf).filter((iou) => iou !== null)),
    msByStage,
  };
}
