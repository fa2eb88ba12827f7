"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { staffPaths } from "@/components/staff/paths";
import { cx } from "@/components/ui/cx";
import { COMPACT_FIELD } from "@/components/ui/field";
import { artistSuggestions } from "@/lib/catalog/client";
import type { CreditedArtist } from "@/lib/catalog/contract";
import { useField, useShared } from "./context";
import { moved } from "./moved";
import { RowButton } from "./row-button";

/** Whom the work is by, in the order of credit; found by a part of their name. */
export function ArtistPicker() {
  const t = useTranslations("record");
  const { id, value: artists, set } = useField("artistIds");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-[0.8125rem] text-muted leading-5">
        {t("artists")}
      </label>
      {artists.length > 0 && (
        <ol className="mb-1 flex flex-col divide-y divide-line rounded-lg border border-line">
          {artists.map((artist, at) => (
            <li key={artist.id} className="flex items-center gap-1 py-1 ps-3 pe-1">
              <span className="min-w-0 flex-1 truncate text-sm">
                {artist.name} <Dates artist={artist} />
              </span>
              <RowButton
                label={t("artistUp", { name: artist.name })}
                disabled={at === 0}
                onClick={() => set(moved(artists, at, -1))}
              >
                <ArrowUp aria-hidden />
              </RowButton>
              <RowButton
                label={t("artistDown", { name: artist.name })}
                disabled={at === artists.length - 1}
                onClick={() => set(moved(artists, at, 1))}
              >
                <ArrowDown aria-hidden />
              </RowButton>
              <RowButton
                label={t("artistRemove", { name: artist.name })}
                onClick={() => set(artists.filter((one) => one.id !== artist.id))}
              >
                <X aria-hidden />
              </RowButton>
            </li>
          ))}
        </ol>
      )}
      <Search id={id} taken={artists} onPick={(artist) => set([...artists, artist])} />
    </div>
  );
}

function Dates({ artist: { bornYear, diedYear } }: { artist: CreditedArtist }) {
  if (bornYear === null && diedYear === null) return null;
  return (
    <span className="text-muted tabular-nums">
      {bornYear ?? "?"}–{diedYear ?? ""}
    </span>
  );
}

function Search({
  id,
  taken,
  onPick,
}: {
  id: string;
  taken: CreditedArtist[];
  onPick: (artist: CreditedArtist) => void;
}) {
  const t = useTranslations("record");
  const { place } = useShared();
  const list = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const { data, error } = useQuery({ ...artistSuggestions(place.museum, wanted), enabled: open });
  const found = (data?.items ?? []).filter((artist) => !taken.some((one) => one.id === artist.id));
  const active = found[Math.min(at, found.length - 1)];
  const pick = (artist: CreditedArtist | undefined) => {
    if (!artist) return;
    onPick(artist);
    setText("");
    setAt(0);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(open ? Math.min(at + 1, found.length - 1) : 0);
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && open) pick(active);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    if (event.key.startsWith("Arrow")) setOpen(true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative">
      <input
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${list}-${active.id}` : undefined}
        autoComplete="off"
        value={text}
        placeholder={t("artistSearch")}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        className={COMPACT_FIELD}
      />
      {open && (
        <div className="absolute inset-x-0 top-full z-30 mt-1 rounded-lg border border-line bg-surface p-1 shadow-xl">
          <div id={list} role="listbox" aria-label={t("artists")} className="max-h-72 overflow-y-auto">
            {found.map((artist) => (
              <button
                key={artist.id}
                type="button"
                tabIndex={-1}
                id={`${list}-${artist.id}`}
                role="option"
                aria-selected={artist === active}
                onMouseDown={keepFocus}
                onClick={() => pick(artist)}
                className={cx(
                  "flex min-h-9 w-full items-center gap-2 rounded-md px-2 text-start text-sm",
                  artist === active ? "bg-ink/7" : "hover:bg-ink/4",
                )}
              >
                {artist.name} <Dates artist={artist} />
              </button>
            ))}
          </div>
          {found.length === 0 && (
            <p className="px-2 py-1.5 text-muted text-sm">
              {error ? t("artistsUnread") : data ? t("artistNone") : t("artistSearching")}{" "}
              <Link
                href={staffPaths.artists(place.museum)}
                onMouseDown={keepFocus}
                className="text-ink underline underline-offset-4"
              >
                {t("artistsPage")}
              </Link>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** A press would take the focus from the field, and with it the list. */
function keepFocus(event: React.MouseEvent): void {
  event.preventDefault();
}
