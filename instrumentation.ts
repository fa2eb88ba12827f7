/** Called once when a server process starts: what the first visitor would wait for is made ready now. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { engine } = await import("@/lib/recognition/server/engine");
  // Not awaited: the process answers `/api/health/live` while it warms up, and says so in `/api/health/ready`.
  void engine().then(({ verification }) => verification.warmUp());
}
