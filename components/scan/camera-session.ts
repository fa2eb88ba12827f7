import { type CameraProblem, cameraObstacle, cameraProblemOf } from "./camera-problem";

export type Facing = "environment" | "user";

/** `torch` is a registered capability (W3C Image Capture) that TypeScript's DOM types leave out. */
type TorchTrack = { torch?: boolean };

/** A live picture, or why there is none. 720p is more than the photo needs and starts quickly. */
export async function openCamera(facing: Facing): Promise<MediaStream | CameraProblem> {
  const hasMediaDevices = Boolean(navigator.mediaDevices?.getUserMedia);
  const obstacle = cameraObstacle({ isSecureContext: window.isSecureContext, hasMediaDevices });
  if (obstacle) return obstacle;
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: wishes(facing) });
  } catch (error) {
    return cameraProblemOf(error);
  }
}

/** `resizeMode` is a registered constraint (W3C Media Capture, 4.3.5) that TypeScript's DOM types leave out. */
function wishes(facing: Facing): MediaTrackConstraints & { resizeMode: ConstrainDOMString } {
  return {
    facingMode: { ideal: facing },
    width: { ideal: 1280 },
    height: { ideal: 720 },
    // Else Chromium cuts an upright picture to a square to come nearer to the wanted size.
    resizeMode: { ideal: "none" },
  };
}

export function closeCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** What this camera can do beside showing a picture. */
export async function abilitiesOf(stream: MediaStream): Promise<{ torch: boolean; flip: boolean }> {
  const [track] = stream.getVideoTracks();
  // Firefox has no getCapabilities; then there is no torch either.
  const capabilities = track?.getCapabilities?.() as TorchTrack | undefined;
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  const cameras = devices.filter((device) => device.kind === "videoinput");
  return { torch: capabilities?.torch === true, flip: cameras.length > 1 };
}

/** Switches the light beside the camera; false when the camera refused. */
export async function setTorch(stream: MediaStream, on: boolean): Promise<boolean> {
  const [track] = stream.getVideoTracks();
  const light: TorchTrack = { torch: on };
  try {
    await track?.applyConstraints({ advanced: [light as MediaTrackConstraintSet] });
    return true;
  } catch {
    return false;
  }
}
