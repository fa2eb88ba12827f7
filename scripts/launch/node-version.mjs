// Imports nothing, and is written so that any Node which knows modules can read it.
const MINIMUM = [20, 9];

/** Whether a Node is new enough for what is installed. @param {string} version e.g. "20.9.0" */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Says what to do about a Node that is too old, and answers whether it is new enough. @param {string} version */
export function requireNode(version) {
  if (isNewEnough(version)) return true;
  console.error(`ArtScope needs Node ${MINIMUM.join(".")} or newer; this is Node ${version}.`);
  console.error("Install a current version from https://nodejs.org and run the same command again.");
  process.exitCode = 1;
  return false;
}
