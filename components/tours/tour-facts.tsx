import { useTranslations } from "next-intl";
import type { TourSummary } from "@/lib/tours/contract";

/** Stops, time and way in one line. */
export function TourFacts({
  tour,
  distanceM,
  className,
}: {
  tour: Pick<TourSummary, "stopCount" | "minutes" | "stepFree">;
  distanceM?: number;
  className?: string;
}) {
  const t = useTranslations("tours");
  const facts = [
    t("stopCount", { count: tour.stopCount }),
    t("about", { minutes: tour.minutes }),
    distanceM ? t("metres", { metres: distanceM }) : "",
    tour.stepFree ? t("withoutSteps") : "",
  ];
  return <p className={className}>{facts.filter(Boolean).join(" · ")}</p>;
}
