"use client";

import { useTranslations } from "next-intl";
import { useCallback, useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Sheet } from "@/components/ui/sheet";
import { type Choice, type Difference, differencesOf } from "./conflict";
import { useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { type Path, type Values, valuesOf } from "./values";
import { useEditorName, useFieldName, useMoment, useValueWords } from "./wording";

/** Somebody saved the work meanwhile: what they changed, beside what is written here, to choose from field by field. */
export function ConflictSheet({
  open,
  onOpenChange,
  onResolved,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onResolved: () => void;
}) {
  const t = useTranslations("record");
  const { editor, place } = useShared();
  const editorName = useEditorName();
  const moment = useMoment();
  const { base, values, theirs } = useEditorState(useCallback((state: State) => state, []));
  const [choices, setChoices] = useState<ReadonlyMap<Path, Choice>>(new Map());
  const seen = useMemo(
    () => theirs && valuesOf(theirs, place.locales, place.dateLocale),
    [theirs, place.locales, place.dateLocale],
  );
  if (!(theirs && seen)) return null;
  const differences = differencesOf(base, values, seen);
  const contested = differences.filter((difference) => difference.contested);
  const left = contested.filter(({ path }) => !choices.has(path)).length;
  const choose = (path: Path, choice: Choice) => setChoices((now) => new Map([...now, [path, choice]]));
  return (
    <Sheet
      title={t("conflictTitle")}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("notNow")}</Button>
          <Button
            look="primary"
            disabled={left > 0}
            onClick={() => {
              editor.resolve(choices);
              setChoices(new Map());
              onOpenChange(false);
              onResolved();
            }}
          >
            {left > 0 ? t("chooseLeft", { count: left }) : t("useChoices")}
          </Button>
        </>
      }
    >
      <p className="text-muted">
        {t("conflictText", { who: editorName(theirs.changedBy), time: moment(theirs.changedAt) })}
      </p>
      <ul className="mt-4 flex flex-col gap-5">
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.path}
            {...{ difference, mine: values, theirs: seen }}
            choice={difference.contested ? (choices.get(difference.path) ?? null) : "theirs"}
            onChoose={(choice) => choose(difference.path, choice)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function DifferenceRow({
  difference: { path, paths, contested },
  mine,
  theirs,
  choice,
  onChoose,
}: {
  difference: Difference;
  mine: Values;
  theirs: Values;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations("record");
  const name = useId();
  const fieldName = useFieldName();
  const words = useValueWords();
  const said = (values: Values) =>
    paths
      .map((one) => words(one, values[one]))
      .filter(Boolean)
      .join(", ") || t("nothing");
  if (!contested)
    return (
      <li>
        <p className="font-medium text-sm">{fieldName(path)}</p>
        <p className="mt-1 whitespace-pre-line text-sm">{said(theirs)}</p>
        <p className="text-[0.8125rem] text-muted">{t("takenOver")}</p>
      </li>
    );
  return (
    <li>
      <fieldset>
        <legend className="font-medium text-sm">{fieldName(path)}</legend>
        <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
          {(["mine", "theirs"] as const).map((one) => (
            <label
              key={one}
              className={cx(
                "flex items-start gap-2.5 rounded-lg border p-3 text-sm",
                choice === one ? "border-accent bg-accent/6" : "border-edge",
              )}
            >
              <input
                type="radio"
                name={name}
                checked={choice === one}
                onChange={() => onChoose(one)}
                className="mt-1 accent-accent"
              />
              <span className="min-w-0">
                <span className="block text-[0.8125rem] text-muted">{t(one)}</span>
                <span className="block max-h-40 overflow-y-auto whitespace-pre-line break-words">
                  {said(one === "mine" ? mine : theirs)}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
