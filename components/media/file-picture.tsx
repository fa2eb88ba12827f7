"use client";

import { ImageOff } from "lucide-react";
import { useEffect, useState } from "react";

/** A file of this computer as a small picture; a sign where the browser can't show it. */
export function FilePicture({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <span className="grid size-12 shrink-0 place-items-center overflow-clip rounded-sm bg-sunken text-muted">
      {url && !broken ? (
        // biome-ignore lint/performance/noImgElement: a file that is not on any server
        <img src={url} alt="" className="size-full object-contain" onError={() => setBroken(true)} />
      ) : (
        broken && <ImageOff aria-hidden className="size-5" />
      )}
    </span>
  );
}
