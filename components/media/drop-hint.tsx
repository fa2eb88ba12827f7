import { ImageDown } from "lucide-react";

/** Lies over the page while files are dragged over it. */
export function DropHint({ text }: { text: string }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-3 z-50 grid animate-appear place-items-center rounded-2xl border-2 border-ink border-dashed bg-ground/85"
    >
      <p className="flex items-center gap-3 font-medium text-lg">
        <ImageDown className="size-6" />
        {text}
      </p>
    </div>
  );
}
