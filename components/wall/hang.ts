/** A work as it hangs: its real size decides how large it is beside others. */
export type Hanging = { id: string; widthCm: number; heightCm: number };

export type Wall = { width: number; height: number };

/** Sizes in pixels of one work's picture, its mount and its frame. */
export type Hung = { id: string; width: number; height: number; mount: number; frame: number };

const SIDE_BY_SIDE_MAX = 3;
/** Share of the wall that pictures may take, so that it stays a wall. */
const SHARE = { width: 0.9, height: 0.8 } as const;
const GAP = 0.055;
/** Side of the square as large as a work, as a share of the wall's height; a smaller one a phone can't make out. */
const SMALLEST = 0.42;

/** Longest side assumed for a work whose size nobody has measured. */
const UNMEASURED_CM = 80;

/** The real size, or one with the picture's proportions. A picture is never stretched: its proportions decide. */
export function realSize(
  dimensions: { widthCm: number; heightCm: number } | null,
  picture: { width: number; height: number },
): { widthCm: number; heightCm: number } {
  const longest = dimensions ? Math.max(dimensions.widthCm, dimensions.heightCm) : UNMEASURED_CM;
  const scale = longest / Math.max(picture.width, picture.height);
  return { widthCm: picture.width * scale, heightCm: picture.height * scale };
}

/** Divides works into hangings of one to three, in their order, such that none is lost beside a giant. */
export function hangings<W extends Hanging>(works: readonly W[], wall: Wall, together: boolean): W[][] {
  const groups: W[][] = [];
  for (const work of works) {
    const group = groups.at(-1);
    if (group && together && fits([...group, work], wall)) group.push(work);
    else groups.push([work]);
  }
  return groups;
}

function fits(group: readonly Hanging[], wall: Wall): boolean {
  if (group.length > SIDE_BY_SIDE_MAX) return false;
  return hang(group, wall).every(({ width, height }) => Math.sqrt(width * height) >= wall.height * SMALLEST);
}

/** Sizes of works that hang side by side, all to one scale, as large as the wall bears. */
export function hang(group: readonly Hanging[], wall: Wall): Hung[] {
  const frames = (cm: number) => frameOf(cm) * 2;
  const gaps = wall.width * GAP * Math.max(0, group.length - 1);
  const wide = group.reduce((sum, work) => sum + work.widthCm + frames(shortSide(work)), 0);
  const high = Math.max(...group.map((work) => work.heightCm + frames(shortSide(work))));
  const scale = Math.min((wall.width * SHARE.width - gaps) / wide, (wall.height * SHARE.height) / high);
  return group.map((work) => ({
    id: work.id,
    width: work.widthCm * scale,
    height: work.heightCm * scale,
    mount: shortSide(work) * MOUNT * scale,
    frame: shortSide(work) * MOULDING * scale,
  }));
}

/** Widths of the white mount and of the moulding, as shares of a work's shorter side. */
const MOUNT = 0.075;
const MOULDING = 0.032;

function frameOf(shortCm: number): number {
  return shortCm * (MOUNT + MOULDING);
}

function shortSide({ widthCm, heightCm }: Hanging): number {
  return Math.min(widthCm, heightCm);
}
