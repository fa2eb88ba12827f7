/** A step works for so long before it lets the engine know: soon enough to be seen and to be stopped. */
const STEP_MS = 4_000;

/** Whether a step that began now has worked long enough. */
export function budget(): () => boolean {
  const until = performance.now() + STEP_MS;
  return () => performance.now() >= until;
}
