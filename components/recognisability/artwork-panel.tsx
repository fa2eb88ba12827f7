"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Switch } from "@/components/ui/switch";
import { recognisabilityOf } from "@/lib/recognisability/client";
import type { Recognisability } from "@/lib/recognisability/contract";
import { ChoosePhoto } from "./choose-photo";
import { Figures } from "./figures";
import { Neighbours } from "./neighbours";
import { PhotoTest } from "./photo-test";
import { SeenPicture } from "./seen-picture";
import { usePhotoTest } from "./use-photo-test";
import { VerdictLine } from "./verdict";
import { ViewMeter } from "./view-meter";

/** What the machine sees of a work, and the test with a photo. */
export function ArtworkPanel({ museum, first }: { museum: string; first: Recognisability }) {
  const t = useTranslations("recognisability");
  const artworkId = first.work.id;
  const { data: seen = first, error, refetch } = useQuery(recognisabilityOf(museum, artworkId, first));
  const { tried, choose, close, again } = usePhotoTest(museum, artworkId);
  const [showPoints, setShowPoints] = useState(true);
  const switchId = useId();
  return (
    <DropZone onDrop={choose}>
      <div className="mb-8 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-96">
          <VerdictLine seen={seen} />
        </div>
        <div className="flex flex-col items-start gap-1.5">
          <ChoosePhoto look="primary" onChoose={(file) => void choose(file)}>
            {tried ? t("test.another") : t("test.button")}
          </ChoosePhoto>
          <p className="max-w-72 text-muted text-xs">
            {t("test.hint")} <span className="max-md:hidden">{t("test.drop")}</span>
          </p>
        </div>
      </div>
      {error && (
        <div className="mb-6">
          <CallProblem
            title={t("loadFailed")}
            error={error}
            action={
              <Button size="compact" onClick={() => void refetch()}>
                {t("tryAgain")}
              </Button>
            }
          />
        </div>
      )}
      {tried && <PhotoTest {...{ museum, artworkId, tried }} onClose={close} onAgain={again} />}
      <Figures seen={seen} />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section className="min-w-0">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 className="font-medium">{t("pictures.title")}</h2>
            {seen.pictures.length > 0 && (
              <div className="flex items-center gap-2.5 text-muted text-sm">
                <label htmlFor={switchId}>{t("pictures.showPoints")}</label>
                <Switch id={switchId} checked={showPoints} onCheckedChange={setShowPoints} />
              </div>
            )}
          </div>
          {seen.pictures.length === 0 ? (
            <p className="text-muted">{t("pictures.none")}</p>
          ) : (
            <div className={cx("grid gap-6", seen.pictures.length > 1 && "sm:grid-cols-2")}>
              {seen.pictures.map((picture) => (
                <SeenPicture key={picture.imageId} shown={picture} showPoints={showPoints} />
              ))}
            </div>
          )}
        </section>
        <ViewMeter views={seen.views} solid={seen.solid} />
      </div>
      <div className="mt-10">
        <Neighbours museum={museum} neighbours={seen.neighbours} />
      </div>
    </DropZone>
  );
}

/** A photo may be dropped anywhere on the page; by keyboard there is the button. */
function DropZone({ onDrop, children }: { onDrop: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onDrop(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard; the button does the same
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={dropped}
      className={cx("rounded-2xl", over && "outline-2 outline-accent outline-dashed outline-offset-8")}
    >
      {children}
    </div>
  );
}
