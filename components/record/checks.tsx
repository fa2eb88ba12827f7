"use client";

import { CircleAlert, CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Check } from "@/lib/catalog/contract";
import { useCheckWords } from "./wording";

/** Where in the form each of the things that may be missing is. */
const SECTION: Record<Check["code"], string> = {
  ...{ noTitle: "identification", missingTranslation: "identification", notPlaced: "place" },
  ...{ noPicture: "pictures", noReadyPicture: "pictures", noAlt: "pictures" },
};

/** What a work lacks to be seen by visitors, each leading to where it is put right. */
export function Checks({ checks, onFollow }: { checks: readonly Check[]; onFollow?: () => void }) {
  const t = useTranslations("record");
  const words = useCheckWords();
  if (checks.length === 0)
    return (
      <p className="flex items-start gap-2 text-sm">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t("nothingMissing")}
      </p>
    );
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {checks.map((check) => (
        <li key={check.code} className="flex items-start gap-2">
          {check.blocks ? (
            <CircleX aria-label={t("blocks")} className="mt-0.5 size-4 shrink-0 text-danger" />
          ) : (
            <CircleAlert aria-label={t("warns")} className="mt-0.5 size-4 shrink-0 text-muted" />
          )}
          <a
            href={`#${SECTION[check.code]}`}
            onClick={onFollow}
            className="underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            {words(check)}
          </a>
        </li>
      ))}
    </ul>
  );
}
