"use client";

import { useState } from "react";

/** Copies a sample. Says so, and says so when the browser refuses (pages that are not secure have no clipboard). */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const words = { idle: "Copy", copied: "Copied", refused: "Select and copy by hand" };

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("refused");
    }
    setTimeout(() => setState("idle"), 2000);
  }

  return (
    <button
      type="button"
      onClick={copy}
      aria-label={state === "idle" ? `Copy: ${what}` : undefined}
      className="min-h-9 rounded px-3 text-ink text-sm hover:bg-surface"
    >
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
