"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { CHECKS } from "@/lib/catalog/contract";
import type { useBulk } from "./use-bulk";

/** As many are named; the list itself shows the others. */
const NAMED = 50;

/** The works of a change that were left as they were, and why. What may be missing can be accepted. */
export function RefusedSheet({ museum, bulk }: { museum: string; bulk: ReturnType<typeof useBulk> }) {
  const t = useTranslations("collection");
  const { refusal, forget, change } = bulk;
  const refused = refusal?.refused ?? [];
  const acceptable = refused.filter(({ reason, blocks }) => reason === "lacking" && !blocks);
  return (
    <Sheet
      title={t("refusedTitle", { count: refused.length })}
      open={refusal !== null}
      onOpenChange={(open) => !open && forget()}
      footer={
        acceptable.length > 0 && (
          <>
            <Button size="compact" onClick={forget}>
              {t("leaveThem")}
            </Button>
            <Button
              size="compact"
              look="primary"
              onClick={() => {
                const artworkIds = acceptable.map(({ artworkId }) => artworkId);
                void change(artworkIds, { ...refusal?.changes, accept: [...CHECKS] });
              }}
            >
              {t("acceptThem", { count: acceptable.length })}
            </Button>
          </>
        )
      }
    >
      <p className="mb-3 text-muted text-sm">{t("refusedText")}</p>
      <ul className="divide-y divide-line text-sm">
        {refused.slice(0, NAMED).map(({ artworkId, accessionNumber, reason, lacks }) => (
          <li key={artworkId} className="flex flex-wrap gap-x-4 gap-y-0.5 py-2">
            {accessionNumber && (
              <Link href={staffPaths.artwork(museum, artworkId)} className="underline underline-offset-4">
                {accessionNumber}
              </Link>
            )}
            <span className="text-muted">
              {reason === "lacking"
                ? lacks.map((lack) => t(`lack.${lack}`)).join(", ")
                : t(`reason.${reason}`)}
            </span>
          </li>
        ))}
      </ul>
      {refused.length > NAMED && (
        <p className="mt-2 text-muted text-sm">{t("andMore", { count: refused.length - NAMED })}</p>
      )}
    </Sheet>
  );
}
