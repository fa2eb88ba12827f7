"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { COMPACT_FIELD } from "@/components/ui/field";
import { useField } from "./context";
import { Labelled } from "./control";

/** What the work shows or is about, in words that other works have too. */
export function TagsField({ terms }: { terms: readonly string[] }) {
  const t = useTranslations("record");
  const { id, value: tags, set } = useField("tags");
  const [text, setText] = useState("");
  const add = () => {
    const words = text.split(/[,;]/).map((word) => word.trim());
    const fresh = [...new Set(words)].filter((word) => word && !tags.includes(word));
    if (fresh.length > 0) set([...tags, ...fresh]);
    setText("");
  };
  return (
    <div className="flex flex-col gap-2">
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex min-h-7 items-center rounded-full border border-line ps-3 text-sm"
            >
              {tag}
              <button
                type="button"
                aria-label={t("tagRemove", { tag })}
                onClick={() => set(tags.filter((one) => one !== tag))}
                className="inline-flex size-7 items-center justify-center rounded-full text-muted hover:bg-ink/7 hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Labelled id={id} label={t("tags")} hint={t("tagsHint")}>
        <div className="flex gap-2">
          <input
            id={id}
            value={text}
            list={`${id}-terms`}
            autoComplete="off"
            aria-describedby={`${id}-note`}
            onChange={(event) => setText(event.target.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== ",") return;
              event.preventDefault();
              add();
            }}
            className={COMPACT_FIELD}
          />
          <Button size="compact" look="soft" disabled={text.trim() === ""} onClick={add}>
            {t("tagAdd")}
          </Button>
        </div>
        <datalist id={`${id}-terms`}>
          {terms
            .filter((term) => !tags.includes(term))
            .map((term) => (
              <option key={term} value={term} />
            ))}
        </datalist>
      </Labelled>
    </div>
  );
}
