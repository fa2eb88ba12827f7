"use client";

/** Chromium's event (Web App Manifest incubations); it comes once, often before any component is there. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

const DECLINED = "artscope.install";

let offer: InstallEvent | null = null;
const listeners = new Set<() => void>();

function changed() {
  for (const listener of listeners) listener();
}

if (typeof window !== "undefined") {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    // The guarantee: only events of this name have come here, and they carry `prompt`.
    offer = event as InstallEvent;
    changed();
  });
  window.addEventListener("appinstalled", () => {
    offer = null;
    changed();
  });
}

export function subscribeInstall(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the browser offers to install and the visitor has not declined before. */
export function installOffered(): boolean {
  return offer !== null && window.localStorage.getItem(DECLINED) === null;
}

export function install(): void {
  void offer?.prompt();
  offer = null;
  changed();
}

export function dismissInstall(): void {
  window.localStorage.setItem(DECLINED, "declined");
  changed();
}
