"use client";

import { ImageUp } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { useStorePlanPicture } from "@/lib/building/client";
import type { Underlay } from "@/lib/museums/contract";
import { useEditor } from "../editor-context";
import { heightOf } from "../plan/ground";
import { useWords } from "../use-words";
import { NumberField } from "./number-field";

/** A picture under the plan to trace over: uploaded, laid, scaled and turned. */
export function UnderlayFields() {
  const { draft, picture, dispatch, showPicture, focus } = useEditor();
  const { t } = useWords();
  const { underlay } = draft;
  const change = (part: Partial<Underlay>) => {
    if (!underlay) return;
    const [gesture = ""] = Object.keys(part);
    dispatch({ type: "change", draft: { ...draft, underlay: { ...underlay, ...part } }, gesture });
  };
  return (
    <fieldset className="flex flex-col gap-3 border-line border-t pt-4">
      <legend className="sr-only">{t("underlay")}</legend>
      <p className="font-medium text-sm">{t("underlay")}</p>
      <Upload
        again={underlay !== null}
        onStored={(stored) => {
          showPicture(stored);
          // As wide as the sheet, or as high: a first guess, to be scaled.
          const widthM = Math.min(draft.widthM, (draft.heightM * stored.width) / stored.height);
          const laid = underlay ?? { xM: 0, yM: 0, widthM, turnDeg: 0, opacity: 0.5 };
          dispatch({ type: "change", draft: { ...draft, underlay: { ...laid, pictureId: stored.id } } });
          focus({ kind: "underlay" });
        }}
      />
      {underlay && picture && (
        <>
          <label className="flex flex-col gap-1.5 text-muted text-sm">
            {t("opacity")}
            <input
              type="range"
              min={0.05}
              max={1}
              step={0.05}
              value={underlay.opacity}
              onChange={({ target }) => change({ opacity: Number(target.value) })}
              className="accent-accent"
            />
          </label>
          <div className="grid grid-cols-2 gap-3">
            <NumberField
              label={t("pictureWidthM")}
              value={underlay.widthM}
              min={0.1}
              max={4_000}
              onChange={(widthM) => change({ widthM })}
            />
            <NumberField
              label={t("turnDeg")}
              value={underlay.turnDeg}
              min={-180}
              max={180}
              step={0.5}
              onChange={(turnDeg) => change({ turnDeg })}
            />
            <NumberField
              label={t("leftM")}
              value={underlay.xM}
              min={-2_000}
              max={2_000}
              onChange={(xM) => change({ xM })}
            />
            <NumberField
              label={t("topM")}
              value={underlay.yM}
              min={-2_000}
              max={2_000}
              onChange={(yM) => change({ yM })}
            />
          </div>
          <p className="text-muted text-sm">
            {t("pictureHint", { height: Math.round(heightOf(underlay, picture)) })}
          </p>
          <Button
            size="compact"
            className="self-start"
            onClick={() => dispatch({ type: "change", draft: { ...draft, underlay: null }, select: null })}
          >
            {t("removePicture")}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function Upload({
  again,
  onStored,
}: {
  again: boolean;
  onStored(picture: Awaited<ReturnType<ReturnType<typeof useStorePlanPicture>["mutateAsync"]>>): void;
}) {
  const { place } = useEditor();
  const { t } = useWords();
  const store = useStorePlanPicture(place.museum);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const send = (file: File | undefined) => file && store.mutate(file, { onSuccess: onStored });
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is the first
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`flex flex-col items-start gap-2 rounded-lg border border-dashed p-3 ${over ? "border-accent bg-accent/8" : "border-edge"}`}
    >
      <Button size="compact" disabled={store.isPending} onClick={() => input.current?.click()}>
        <ImageUp aria-hidden />
        {t(store.isPending ? "uploading" : again ? "replacePicture" : "uploadPicture")}
      </Button>
      <label htmlFor={id} className="sr-only">
        {t("uploadPicture")}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        tabIndex={-1}
        accept="image/png,image/jpeg,image/webp,image/avif,image/svg+xml"
        className="sr-only"
        onChange={({ target }) => {
          send(target.files?.[0]);
          target.value = "";
        }}
      />
      <p className="text-muted text-sm">{t("uploadHint")}</p>
      {store.error && <CallProblem title={t("uploadFailed")} error={store.error} />}
    </div>
  );
}
