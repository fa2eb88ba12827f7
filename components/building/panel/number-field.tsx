"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";

/** A number with its unit in the label. What is no number yet, or too small or large, is not taken. */
export function NumberField({
  label,
  value,
  min,
  max,
  step = 0.1,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange(value: number): void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(Math.round(value * 1_000) / 1_000);
  const number = Number(shown.replace(",", "."));
  const fits = shown.trim() !== "" && number >= min && number <= max;
  return (
    <Field
      size="compact"
      label={label}
      inputMode="decimal"
      type="number"
      step={step}
      min={min}
      max={max}
      value={shown}
      aria-invalid={!fits || undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const next = Number(target.value);
        if (target.value.trim() !== "" && next >= min && next <= max) onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
