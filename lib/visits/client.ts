"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { ApiProblem, apiDelete, apiPost } from "@/lib/http/client-fetch";
import type { Id, VisitId } from "@/lib/kernel/ids";
import { EraseVisitOutput, RecordInteractionsOutput } from "./contract";
import {
  clearQueue,
  type Delivery,
  drain,
  enqueue,
  type NewInteraction,
  type QueuedInteraction,
} from "./interaction-queue";
import {
  chooseRecording,
  giveUpVisit,
  isRecording,
  keepVisit,
  mustErase,
  type RecordingMuseum,
  visitErased,
  visitHeader,
  visitsToErase,
} from "./visit-store";

export type { RecordingMuseum } from "./visit-store";

/** Fired on `window` when the choice or the visit changes in this tab; other tabs hear `storage`. */
const CHANGED = "artscope:visit";

/** localStorage, or a shelf for this page only where the browser refuses storage. */
function shelf() {
  try {
    return window.localStorage;
  } catch {
    return PAGE_SHELF;
  }
}

const page = new Map<string, string>();
const PAGE_SHELF = {
  getItem: (key: string) => page.get(key) ?? null,
  setItem: (key: string, value: string) => void page.set(key, value),
  removeItem: (key: string) => void page.delete(key),
};

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", listener);
  };
}

/** The `x-visit-id` of calls for this museum. */
export function visitIdFor(museum: RecordingMuseum): string | null {
  return visitHeader(shelf(), museum);
}

/** Keeps the visit that an answer names. One that was begun while recording ended is erased instead. */
export function rememberVisit(museum: RecordingMuseum, visitId: VisitId | null): void {
  if (visitId === null) return;
  if (isRecording(shelf(), museum)) {
    keepVisit(shelf(), museum.slug, visitId);
    window.dispatchEvent(new Event(CHANGED));
  } else {
    mustErase(shelf(), museum.slug, visitId);
    void eraseVisits(museum).catch(() => undefined);
  }
}

/**
 * The visitor's switch. Switching off stops recording on this device at once and asks the server to erase the
 * visit; `erasing` tells how that goes, and `retry` asks again after a failure.
 */
export function useRecording(museum: RecordingMuseum) {
  const on = useSyncExternalStore(
    subscribe,
    () => isRecording(shelf(), museum),
    () => museum.recording === "opt-out",
  );
  const { mutate, status } = useMutation({
    mutationFn: () => eraseVisits(museum),
    networkMode: "always",
    retry: 2,
  });
  const setRecording = useCallback(
    (wanted: boolean) => {
      chooseRecording(shelf(), museum, wanted);
      if (!wanted) {
        clearQueue(shelf(), museum.slug);
        giveUpVisit(shelf(), museum.slug);
        mutate();
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [museum, mutate],
  );
  return { on, setRecording, erasing: { status, retry: () => mutate() } };
}

/** Asks the server to erase the visits that were given up. */
async function eraseVisits(museum: RecordingMuseum): Promise<void> {
  const path = `/visit?museum=${encodeURIComponent(museum.slug)}`;
  for (const visitId of visitsToErase(shelf(), museum.slug)) {
    await apiDelete(path, EraseVisitOutput, { visitId });
    visitErased(shelf(), museum.slug, visitId);
  }
}

/** Notes what the visitor did; it is sent now, or when the network is back. Nothing is noted when they opted out. */
export function record(museum: RecordingMuseum, interaction: NewInteraction): void {
  if (!isRecording(shelf(), museum)) return;
  enqueue(shelf(), museum.slug, interaction, new Date());
}

const sending = new Map<string, Promise<void>>();

/** Sends what is queued, one call at a time. `keepalive` lets the call outlive the page. */
export function flush(museum: RecordingMuseum, { keepalive = false } = {}): Promise<void> {
  if (!isRecording(shelf(), museum)) return Promise.resolve();
  // After the call under way, not instead of it: that one may have read the queue already.
  const before = (sending.get(museum.slug) ?? Promise.resolve()).catch(() => undefined);
  const run = before.then(() => drain(shelf(), museum.slug, (batch) => deliver(museum, batch, keepalive)));
  sending.set(museum.slug, run);
  return run;
}

async function deliver(
  museum: RecordingMuseum,
  batch: QueuedInteraction[],
  keepalive: boolean,
): Promise<Delivery> {
  try {
    const body = { museum: museum.slug, interactions: batch };
    const options = { visitId: visitIdFor(museum), keepalive };
    const { visitId } = await apiPost("/interactions", body, RecordInteractionsOutput, options);
    rememberVisit(museum, visitId);
    return "sent";
  } catch (error) {
    const refused =
      error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 429;
    return refused ? "refused" : "later";
  }
}

/** Sends what an earlier page could not: queued interactions, and the erasing of a visit. Use once a museum. */
export function useVisitSync({ slug, recording }: RecordingMuseum): void {
  useEffect(() => {
    const museum = { slug, recording };
    const sync = () => {
      void flush(museum);
      // The next page or the next network tries again.
      eraseVisits(museum).catch(() => undefined);
    };
    sync();
    window.addEventListener("online", sync);
    return () => window.removeEventListener("online", sync);
  }, [slug, recording]);
}

/** A look shorter than this is passing by, not looking. */
const DWELL_MIN_MS = 1000;

/** Records that a work's page was opened, and for how long it was really in view. */
export function useRecordView(museum: RecordingMuseum, artworkId: Id<"artwork">): void {
  const { slug, recording } = museum;
  useEffect(() => {
    const place = { slug, recording };
    record(place, { kind: "view", artworkId });
    void flush(place);
    let sinceMs = document.visibilityState === "visible" ? performance.now() : null;
    const leave = () => {
      const durationMs = sinceMs === null ? 0 : Math.round(performance.now() - sinceMs);
      sinceMs = null;
      if (durationMs >= DWELL_MIN_MS) record(place, { kind: "dwell", artworkId, durationMs });
    };
    const visibility = () => {
      if (document.visibilityState === "visible") sinceMs ??= performance.now();
      else leave();
      void flush(place, { keepalive: true });
    };
    const hide = () => {
      leave();
      void flush(place, { keepalive: true });
    };
    document.addEventListener("visibilitychange", visibility);
    window.addEventListener("pagehide", hide);
    return () => {
      document.removeEventListener("visibilitychange", visibility);
      window.removeEventListener("pagehide", hide);
      hide();
    };
  }, [slug, recording, artworkId]);
}
