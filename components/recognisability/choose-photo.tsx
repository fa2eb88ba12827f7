"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";

/** A button that asks for a photo; a phone offers its camera too. */
export function ChoosePhoto({
  look,
  onChoose,
  children,
}: {
  look: "primary" | "secondary";
  onChoose: (file: File) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        data-test-photo
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same photo may be chosen again.
          target.value = "";
          if (file) onChoose(file);
        }}
      />
      <Button size="compact" look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
