"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { keepPage, loadedFiles } from "./kept-pages";

const WORKER = "/sw/sw.js";
/** An open page looks for a new version this often. */
const CHECK_EVERY_MS = 60 * 60 * 1000;
/** Keeping a page waits until it has settled. */
const SETTLED_MS = 1500;

/** Registers the service worker, has it keep the pages that are opened, and offers a new version without forcing it. */
export function ServiceWorker() {
  const t = useTranslations("pwa.update");
  const { waiting, dismiss, controlled } = useWorker();
  useKeptPages(controlled);
  if (!waiting) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-3 bottom-[calc(var(--bar)+0.75rem)] z-30 mx-auto flex max-w-md animate-rise flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl bg-surface px-5 py-3 shadow-xl"
    >
      <p className="min-w-40 flex-1">{t("text")}</p>
      <Button look="quiet" onClick={dismiss}>
        {t("later")}
      </Button>
      <Button look="primary" onClick={() => takeNewVersion(waiting)}>
        {t("reload")}
      </Button>
    </div>
  );
}

/** Lets the waiting worker take over and reloads once it has. */
function takeNewVersion(waiting: globalThis.ServiceWorker) {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: "SKIP_WAITING" });
}

function useWorker() {
  const [waiting, setWaiting] = useState<globalThis.ServiceWorker | null>(null);
  const [controlled, setControlled] = useState(false);
  useEffect(() => {
    // Replaced when the app is built; in development a worker would hide changes.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    let left = false;
    const container = navigator.serviceWorker;
    const control = () => setControlled(container.controller !== null);
    control();
    container.addEventListener("controllerchange", control);
    const start = async () => {
      // Refused behind a certificate that the device does not trust; the app works without, only not offline.
      const registration = await container
        .register(WORKER, { scope: "/", updateViaCache: "none" })
        .catch(() => null);
      if (!registration || left) return;
      const look = () => {
        if (registration.waiting && container.controller) setWaiting(registration.waiting);
      };
      look();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", look);
      });
      timer = setInterval(() => void registration.update().catch(() => undefined), CHECK_EVERY_MS);
    };
    void start();
    return () => {
      left = true;
      clearInterval(timer);
      container.removeEventListener("controllerchange", control);
    };
  }, []);
  return { waiting, controlled, dismiss: () => setWaiting(null) };
}

function useKeptPages(controlled: boolean) {
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page to keep
  useEffect(() => {
    if (!controlled) return;
    const timer = setTimeout(() => {
      // A page that can't be kept (no room, private window) is read from the network as ever.
      keepPage(window.location.pathname + window.location.search, loadedFiles()).catch(() => undefined);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [controlled, pathname]);
}
