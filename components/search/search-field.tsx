"use client";

import { Search, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import { paths } from "@/components/museums/paths";
import { cx } from "@/components/ui/cx";
import { FIELD } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { useSettledSearch } from "@/lib/search/client";
import { type RecordingMuseum, visitIdFor } from "@/lib/visits/client";
import { type ExploreQuery, exploreSearch, filtersOf } from "./explore-query";

/** A pause in typing this long asks for an answer. */
const TYPING_PAUSE_MS = 320;

/** The words to search for. A form that works by itself; where scripts run the works follow while one types. */
export function SearchField({ museum, query }: { museum: RecordingMuseum; query: ExploreQuery }) {
  const t = useTranslations("search");
  const router = useRouter();
  const [text, setText] = useState(query.q);
  const [busy, startTransition] = useTransition();
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(query.q);
  const { slug, recording } = museum;
  useSettledSearch(
    slug,
    query.q,
    useCallback(() => visitIdFor({ slug, recording }), [slug, recording]),
  );

  // The address changed by itself (back, a suggestion): the field follows.
  useEffect(() => {
    if (busy || query.q === sent.current) return;
    sent.current = query.q;
    setText(query.q);
  }, [query.q, busy]);
  useEffect(() => () => clearTimeout(typing.current), []);

  const show = (q: string) => {
    clearTimeout(typing.current);
    if (q.trim() === sent.current) return;
    sent.current = q.trim();
    startTransition(() =>
      router.replace(paths.explore(slug, exploreSearch(query, { q: q.trim() })), { scroll: false }),
    );
  };
  const change = (q: string) => {
    setText(q);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => show(q), TYPING_PAUSE_MS);
  };
  const kept = Object.entries({ ...filtersOf(query), sort: exploreSearch(query).sort });
  return (
    <search>
      <form
        action={paths.explore(slug)}
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          show(text);
        }}
      >
        <label htmlFor="q" className="sr-only">
          {t("label")}
        </label>
        <Search
          aria-hidden
          className="pointer-events-none absolute start-4 top-1/2 size-5 -translate-y-1/2 text-muted"
        />
        <input
          id="q"
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          maxLength={200}
          placeholder={t("placeholder")}
          value={text}
          onChange={(event) => change(event.target.value)}
          className={cx(
            FIELD,
            "min-h-14 rounded-full ps-12 pe-14 text-lg [&::-webkit-search-cancel-button]:hidden",
          )}
        />
        {kept.map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <span className="absolute end-1.5 top-1/2 flex -translate-y-1/2 items-center">
          {text === "" ? (
            <button type="submit" className="sr-only">
              {t("submit")}
            </button>
          ) : (
            <IconButton
              label={t("clear")}
              onClick={(event) => {
                setText("");
                show("");
                event.currentTarget.form?.querySelector<HTMLInputElement>("#q")?.focus();
              }}
            >
              <X aria-hidden />
            </IconButton>
          )}
        </span>
        <span
          aria-hidden
          className={cx(
            "absolute inset-x-8 bottom-0 h-0.5 origin-[left] rounded-full bg-accent transition-[opacity,scale] rtl:origin-[right]",
            busy ? "scale-x-100 opacity-100 duration-700" : "scale-x-0 opacity-0 duration-150",
          )}
        />
      </form>
    </search>
  );
}
