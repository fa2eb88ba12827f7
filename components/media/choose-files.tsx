"use client";

import { ImagePlus } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { UPLOAD_TYPES } from "@/lib/uploads/contract";

/** By ending too: not every system knows the newer kinds of picture. */
const ACCEPTED = [...UPLOAD_TYPES, ".heic", ".heif", ".avif", ".webp"].join(",");

/** A button that opens the system's own choice of files. */
export function ChooseFiles({
  label,
  look = "primary",
  onFiles,
}: {
  label: string;
  look?: "primary" | "secondary";
  onFiles: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} size="compact" onClick={() => input.current?.click()}>
        <ImagePlus aria-hidden />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-hidden
        className="hidden"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
