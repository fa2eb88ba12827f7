/** Dots at points given as x, y fractions, dark-edged so that they show on any picture. */
export function Points({
  points,
  every = 2,
  width,
  height,
  size = 4,
  tone = "bright",
}: {
  points: readonly number[];
  /** Numbers a point takes; the first two of them are its place. */
  every?: number;
  width: number;
  height: number;
  /** Of a dot, in pixels of the screen. */
  size?: number;
  tone?: "bright" | "faint";
}) {
  const places: string[] = [];
  for (let i = 0; i + 1 < points.length; i += every)
    places.push(`M${((points[i] ?? 0) * width).toFixed(1)} ${((points[i + 1] ?? 0) * height).toFixed(1)}h0`);
  const d = places.join("");
  const line = { d, fill: "none", strokeLinecap: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <>
      <path {...line} stroke={tone === "bright" ? "black" : "rgb(0 0 0 / 0.4)"} strokeWidth={size + 2} />
      <path {...line} stroke={tone === "bright" ? "#ffe14d" : "rgb(255 255 255 / 0.6)"} strokeWidth={size} />
    </>
  );
}
