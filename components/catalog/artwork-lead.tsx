import type { ReactNode } from "react";

/**
 * The frame of an artwork's page: the picture, which stays in sight on a wide screen, and the words beside it.
 * The page and its preview share it, so that nothing jumps between them.
 */
export function ArtworkLead({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <div className="lg:page lg:grid lg:grid-cols-[minmax(0,1.45fr)_minmax(22rem,1fr)] lg:gap-x-[clamp(2.5rem,5vw,5.5rem)]">
      <div className="lg:sticky lg:top-6 lg:h-[calc(100dvh-var(--header)-3rem)] lg:self-start">{picture}</div>
      <div className="px-(--edge) pt-8 lg:px-0 lg:pt-[min(9dvh,6rem)]">{children}</div>
    </div>
  );
}

/** Box of the hero: as large as its proportions allow within the wall. `shape` is width over height. */
export function heroStyle(shape: number) {
  return { "--shape": shape } as React.CSSProperties;
}
export const HERO_BOX =
  "mx-auto w-[min(100%,calc(70dvh*var(--shape)))] lg:w-[min(100%,calc((100dvh-var(--header)-3rem)*var(--shape)))]";
export const HERO_SIZES = "(min-width: 64rem) 55vw, 100vw";
