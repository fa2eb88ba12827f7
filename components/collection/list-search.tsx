"use client";

import { Search } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { COMPACT_FIELD } from "@/components/ui/field";

/** A pause in typing this long asks for an answer. */
const TYPING_PAUSE_MS = 250;

/** The words that a list is searched for; it follows while one types. */
export function ListSearch({
  q,
  field,
  label,
  hint,
  onChange,
}: {
  q: string;
  label: string;
  hint: string;
  field: RefObject<HTMLInputElement | null>;
  onChange(q: string): void;
}) {
  const [text, setText] = useState(q);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(q);
  // The address changed by itself (back, a view): the field follows.
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);
  useEffect(() => () => clearTimeout(typing.current), []);
  const show = (value: string) => {
    clearTimeout(typing.current);
    if (value.trim() === sent.current) return;
    sent.current = value.trim();
    onChange(value.trim());
  };
  return (
    <search className="relative min-w-48 flex-1 basis-64">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          clearTimeout(typing.current);
          typing.current = setTimeout(() => show(value), TYPING_PAUSE_MS);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") show(text);
        }}
        className={`${COMPACT_FIELD} min-h-10 ps-9`}
      />
    </search>
  );
}
