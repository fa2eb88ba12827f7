"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { languageName } from "@/components/staff/language-name";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { outlineOf } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { resize } from "../model/parts";
import { rounded } from "../model/rooms";
import { useWords } from "../use-words";
import { NumberField } from "./number-field";
import { UnderlayFields } from "./underlay-fields";

const SIDE_M = { min: 1, max: 2_000 };

/** The floor itself: what it is called, its level and size, its outer wall, and the picture under it. */
export function FloorPanel({ onDelete }: { onDelete(): void }) {
  const { place, draft, dispatch, say } = useEditor();
  const { t, sizeOf } = useWords();
  const fitWall = () => {
    const outline = outlineOf(draft.rooms.map((room) => room.polygon));
    if (!outline) return say(t("roomsApart"));
    dispatch({
      type: "change",
      draft: { ...draft, outline: outline.map(rounded) },
      select: { kind: "outline" },
    });
  };
  return (
    <div className="flex flex-col gap-4 py-3">
      {place.locales.map((locale, index) => {
        const name = draft.texts[locale]?.name ?? "";
        return (
          <Field
            key={locale}
            size="compact"
            lang={locale}
            label={t("nameIn", { language: languageName(locale) })}
            value={name}
            maxLength={120}
            error={index === 0 && !name.trim() ? t("nameNeeded") : null}
            onChange={({ target }) => {
              const texts = { ...draft.texts, [locale]: { name: target.value } };
              dispatch({ type: "change", draft: { ...draft, texts }, gesture: `floor-${locale}` });
            }}
          />
        );
      })}
      <NumberField
        label={t("level")}
        value={draft.level}
        min={-20}
        max={200}
        step={1}
        onChange={(level) =>
          dispatch({ type: "change", draft: { ...draft, level: Math.round(level) }, gesture: "level" })
        }
      />
      <SheetSize />
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm">
          {t("outerWall")} <span className="text-muted">{sizeOf("outline")}</span>
        </p>
        <Button size="compact" onClick={fitWall} disabled={draft.rooms.length === 0}>
          {t("fitWall")}
        </Button>
      </div>
      <UnderlayFields />
      <div className="border-line border-t pt-4">
        <Button size="compact" look="danger" onClick={onDelete}>
          <Trash2 aria-hidden />
          {t("deleteFloor")}
        </Button>
      </div>
    </div>
  );
}

/** Width and height of the sheet; what is drawn keeps its metres or is stretched with it. */
function SheetSize() {
  const { draft, dispatch } = useEditor();
  const { t } = useWords();
  const [stretch, setStretch] = useState(false);
  const change = (size: Partial<{ widthM: number; heightM: number }>) => {
    const { widthM, heightM } = draft;
    dispatch({
      type: "change",
      draft: resize(draft, { widthM, heightM, ...size }, stretch),
      gesture: "size",
    });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{t("sheet")}</legend>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t("widthM")}
          value={draft.widthM}
          {...SIDE_M}
          onChange={(widthM) => change({ widthM })}
        />
        <NumberField
          label={t("heightM")}
          value={draft.heightM}
          {...SIDE_M}
          onChange={(heightM) => change({ heightM })}
        />
      </div>
      <label className="flex min-h-9 items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={stretch}
          onChange={({ target }) => setStretch(target.checked)}
          className="size-4 accent-accent"
        />
        {t("stretch")}
      </label>
    </fieldset>
  );
}
