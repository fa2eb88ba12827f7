import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { knownProblem, Problem, tail } from "../launch/problem.mjs";
import { gather, ROOT, startNode, startProgram } from "../launch/processes.mjs";

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
const PLACES = [
  process.env.ARTSCOPE_CHROMIUM,
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...PROGRAM_FILES.map((folder) => folder && `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
];

/** A Chromium that the system has, or null. */
export const systemBrowser = () => PLACES.find((place) => place && existsSync(place)) ?? null;

/** Playwright's own, where it would be after its download. */
function downloadedBrowser() {
  const { chromium } = createRequire(`${ROOT}package.json`)("@playwright/test");
  return chromium.executablePath();
}

/**
 * The path of a Chromium: the system's, Playwright's, else Debian's installed by root, else Playwright's downloaded.
 * Throws a `Problem` when none can be had.
 * @param {(text: string) => void} progress
 * @returns {Promise<string>}
 */
export async function obtainBrowser(progress) {
  const present = systemBrowser() ?? (existsSync(downloadedBrowser()) ? downloadedBrowser() : null);
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    progress("installing Debian's Chromium");
    const installed = await installDebian();
    if (installed) return installed;
  }
  progress("downloading Playwright's Chromium");
  const { code, output } = await gather(
    startNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]),
  );
  if (code === 0 && existsSync(downloadedBrowser())) return downloadedBrowser();
  throw (
    knownProblem(output, "downloading a browser") ??
    new Problem("No Chromium, and none can be installed:", tail(output, 5))
  );
}

async function installDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) =>
    gather(startProgram("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=600", ...args], { env }));
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", "chromium");
  return systemBrowser();
}
