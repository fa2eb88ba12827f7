/** What was done, what is, and what was undone. A `gesture` names changes that are undone together. */
export type History<T> = { past: readonly T[]; present: T; future: readonly T[]; gesture: string | null };

/** Further back nobody remembers what it was. */
const STEPS_MAX = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: null });

/** One step further. Steps of one gesture, such as a drag or the letters of a name, are one step back. */
export function step<T>(history: History<T>, present: T, gesture: string | null = null): History<T> {
  if (present === history.present) return history;
  const goesOn = gesture !== null && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-STEPS_MAX);
  return { past, present, future: [], gesture };
}

export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const previous = past.at(-1);
  if (previous === undefined) return { ...rest, past, present, future };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], gesture: null };
}

export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { ...rest, past, present, future };
  return { past: [...past, present], present: next, future: later, gesture: null };
}
