/** Why there is no live picture. Each has its own words, and all leave upload and number working. */
export type CameraProblem = "insecure" | "unsupported" | "denied" | "missing" | "busy" | "failed";

/** What the page can know before asking: cameras are given to secure pages only. */
export function cameraObstacle(page: {
  isSecureContext: boolean;
  hasMediaDevices: boolean;
}): CameraProblem | null {
  if (page.hasMediaDevices) return null;
  return page.isSecureContext ? "unsupported" : "insecure";
}

/** Reads the error of `getUserMedia` (W3C Media Capture and Streams, 10.3.1; and older names that are still met). */
export function cameraProblemOf(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotAllowedError":
    case "PermissionDeniedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "DevicesNotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "TrackStartError":
    case "AbortError":
      return "busy";
    default:
      return "failed";
  }
}
