"use client";

import { useId, useState } from "react";

export type Entry = { anchor: string; label: string; hint: string; words: string };
export type EntryGroup = { title: string; entries: Entry[] };

/** The places of the page, filtered by words; folded away on a narrow screen until asked for. */
export function Contents({ groups }: { groups: EntryGroup[] }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const listId = useId();
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = ({ words }: Entry) => wanted.every((word) => words.toLowerCase().includes(word));
  const shown = groups
    .map(({ title, entries }) => ({ title, entries: entries.filter(isWanted) }))
    .filter(({ entries }) => entries.length > 0);
  const count = shown.reduce((sum, { entries }) => sum + entries.length, 0);

  return (
    <nav
      aria-label="Contents"
      className="lg:sticky lg:top-0 lg:-mx-2 lg:max-h-dvh lg:overflow-y-auto lg:px-2 lg:py-8"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        className="min-h-11 w-full rounded-lg border border-line px-4 text-start lg:hidden"
      >
        Contents
      </button>
      <div id={listId} className={open ? "mt-3 lg:mt-0" : "hidden lg:block"}>
        <label className="block text-muted text-sm" htmlFor={`${listId}-filter`}>
          Find an operation or a field
        </label>
        <input
          id={`${listId}-filter`}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="scan, cursor, 429 …"
          className="mt-1 min-h-11 w-full rounded-lg border border-edge bg-surface px-3 placeholder:text-muted"
        />
        <p role="status" className="sr-only">
          {wanted.length > 0 ? `${count} found` : ""}
        </p>
        {shown.map(({ title, entries }) => (
          <div key={title} className="mt-5">
            <h2 className="font-semibold text-sm">{title}</h2>
            <ul className="mt-1">
              {entries.map(({ anchor, label, hint }) => (
                <li key={anchor}>
                  <a
                    href={`#${anchor}`}
                    onClick={() => setOpen(false)}
                    className="flex min-h-9 items-baseline justify-between gap-3 rounded px-2 py-1.5 text-[0.9375rem] hover:bg-sunken"
                  >
                    <span className="min-w-0 text-ink wrap-anywhere">{label}</span>
                    <span className="shrink-0 font-mono text-muted text-xs">{hint}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {count === 0 && <p className="mt-5 text-muted text-sm">Nothing here has “{text.trim()}” in it.</p>}
      </div>
    </nav>
  );
}
