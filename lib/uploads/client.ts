"use client";

import { useSyncExternalStore } from "react";
import { z } from "zod";
import { ApiProblem, apiDelete, apiPost } from "@/lib/http/client-fetch";
import { QueuedImage } from "@/lib/media/contract";
import { type StartedUpload, StartedUploads, UploadCheck } from "./contract";
import { type Upload, type UploadCalls, UploadQueue } from "./upload-queue";

export { announceable } from "./file-kind";
export type { Problem } from "./problem";
export type { Upload } from "./upload-queue";

const Discarded = z.object({ uploadId: z.string() });

function callsOf(museum: string): UploadCalls {
  const at = (path: string) => `${path}?${new URLSearchParams({ museum })}`;
  return {
    async start(file) {
      const { items } = await apiPost("/uploads", { museum, files: [file] }, StartedUploads);
      const [started] = items;
      if (!started) throw new Error("no address for a file");
      return started;
    },
    send: sendFile,
    check: (uploadId) => apiPost(`/uploads/${uploadId}/check`, { museum }, UploadCheck),
    complete: (uploadId, { artworkId, view }) =>
      apiPost(`/artworks/${artworkId}/images/from-upload`, { museum, uploadId, view }, QueuedImage),
    discard: async (uploadId) => void (await apiDelete(at(`/uploads/${uploadId}`), Discarded)),
  };
}

/** Sends a file to the address that takes it. By XMLHttpRequest: fetch doesn't say how much of a body has gone. */
function sendFile(
  { method, url, headers }: StartedUpload,
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const fail = (code: string, detail: string) =>
      reject(new ApiProblem(request.status, { title: detail, detail, code, requestId: "" }));
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onload = () => (request.status < 300 ? resolve() : fail(...refusalOf(request)));
    request.onerror = () => fail("offline", "No answer came.");
    request.onabort = () => reject(signal.reason ?? new Error("stopped"));
    request.onloadend = () => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop);
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(file);
  });
}

const Refusal = z.object({ code: z.string(), detail: z.string() });

/** Ours says why; a bucket says it in words for programmers. */
function refusalOf({ status, responseText }: XMLHttpRequest): [code: string, detail: string] {
  try {
    const { code, detail } = Refusal.parse(JSON.parse(responseText));
    return [code, detail];
  } catch {
    return ["internal", `The storage refused the file (${status}).`];
  }
}

/** One for each museum and browser window: files go on their way while their sender looks at other pages. */
const queues = new Map<string, UploadQueue>();

export function uploadQueue(museum: string): UploadQueue {
  const known = queues.get(museum);
  if (known) return known;
  const queue = new UploadQueue(callsOf(museum));
  queues.set(museum, queue);
  window.addEventListener("online", () => queue.resumeAll());
  window.addEventListener("beforeunload", (event) => {
    if (queue.busy) event.preventDefault();
  });
  return queue;
}

const NOTHING: readonly Upload[] = [];
const noUploads = () => NOTHING;
const never = () => () => undefined;

/** The files that are on their way to a museum from one of its pages, live. */
export function useUploads(museum: string, origin: string): readonly Upload[] {
  const inBrowser = typeof window !== "undefined";
  const queue = inBrowser ? uploadQueue(museum) : null;
  const all = useSyncExternalStore(queue?.subscribe ?? never, queue?.uploads ?? noUploads, noUploads);
  return all.filter((upload) => upload.origin === origin);
}
