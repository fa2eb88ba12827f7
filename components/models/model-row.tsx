"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Moment } from "@/components/jobs/place";
import type { Model } from "@/lib/indexing/contract";
import { ModelActions } from "./model-actions";

type Role = Model["roles"][number];

/** One model in one role: whether it answers, since when, and how much of the collection it knows. */
export function ModelRow({
  museum,
  role,
  model,
  images,
  running,
}: {
  museum: string;
  role: Role;
  model: Model;
  /** Ready pictures of the museum. */
  images: number;
  /** Whether the collection is being read anew at the moment. */
  running: boolean;
}) {
  const t = useTranslations("models");
  const format = useFormatter();
  const active = model.activeIn.includes(role);
  const share = images === 0 ? 1 : model.images / images;
  const known = t("known", { images: model.images, total: images });
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-3 border-line border-b py-5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="break-all font-medium">{model.id}</p>
        <p className="text-muted text-sm">
          {active ? (
            <span className="font-medium text-ink">
              {model.activeSince
                ? t.rich("activeSince", { at: () => <Moment at={model.activeSince ?? ""} /> })
                : t("active")}
            </span>
          ) : (
            t(model.previousIn.includes(role) ? "before" : "unused")
          )}
          {" · "}
          {t("dimensions", { count: model.dimensions })}
          {!model.isHere && ` · ${t("notHere")}`}
        </p>
      </div>
      <div className="w-56 max-w-full">
        <div
          role="progressbar"
          aria-label={t("coverage", { model: model.id })}
          aria-valuemin={0}
          aria-valuemax={images}
          aria-valuenow={model.images}
          aria-valuetext={known}
          className="h-1.5 overflow-hidden rounded-full bg-ink/10"
        >
          <div
            className="h-full bg-ink transition-[width] duration-200"
            style={{ width: `${share * 100}%` }}
          />
        </div>
        <p className="mt-1.5 flex justify-between text-muted text-xs tabular-nums">
          <span>{known}</span>
          {format.number(share, { style: "percent", maximumFractionDigits: 0 })}
        </p>
      </div>
      <ModelActions {...{ museum, role, model, running, active, complete: model.images >= images }} />
    </li>
  );
}
