"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { artworkRecord, changeArtwork, createArtwork, recordInConflict } from "@/lib/catalog/client";
import type { ArtworkRecord } from "@/lib/catalog/contract";
import { ApiProblem } from "@/lib/http/client-fetch";
import type { Id } from "@/lib/kernel/ids";
import type { Place } from "./context";
import { RecordEditor, type Wire } from "./editor";
import { keeper } from "./kept";

const RETRY_MS = 5_000;

/** How soon somebody hears that a colleague has saved the work that they have open. */
const NEWS_MS = 15_000;

/** The editor of a work for as long as its page is open: saves on the way out, looks for news on the way back. */
export function useRecordEditor(first: ArtworkRecord | null, place: Place) {
  const { museum, locales, dateLocale } = place;
  const client = useQueryClient();
  const [editor] = useState(() => {
    const store = (record: ArtworkRecord) => {
      client.setQueryData(artworkRecord(museum, record.id).queryKey, record);
      return record;
    };
    const wire: Wire = {
      create: async (fields) => store(await createArtwork(museum, fields)),
      change: async (id, version, fields, leaving) =>
        store(await changeArtwork(museum, { id: id as Id<"artwork">, version }, fields, leaving)),
      theirsIn: recordInConflict,
      retryAfterMs,
    };
    const kept = keeper(drawer(), `${museum}.${first?.id ?? "new"}`);
    return new RecordEditor(first, { locales, numberLocale: dateLocale }, wire, kept);
  });
  const { data, error } = useQuery({
    ...artworkRecord(museum, first?.id ?? "", first ?? undefined),
    enabled: first !== null,
    refetchOnWindowFocus: true,
    refetchInterval: NEWS_MS,
  });
  useEffect(() => {
    editor.bringBack();
    const leave = () => void flush(editor);
    const again = () => {
      if (editor.snapshot().status === "failed") void editor.save({ strict: false });
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", again);
      leave();
      editor.stop();
    };
  }, [editor]);
  // After what was kept is back: a newer version under it is told as a conflict.
  useEffect(() => {
    if (data) editor.take(data);
  }, [editor, data]);
  const isGone = error instanceof ApiProblem && error.status === 404;
  return { editor, isGone };
}

/** A draft is saved as it is; what visitors see waits for a decision, and is kept in the tab meanwhile. */
async function flush(editor: RecordEditor): Promise<void> {
  const { record, status } = editor.snapshot();
  if (record?.state === "draft" && status === "unsaved") await editor.save({ strict: false, leaving: true });
}

function retryAfterMs(error: unknown): number | null {
  if (!(error instanceof ApiProblem)) return null;
  const mayHelp = error.offline || error.status === 429 || error.status === 503;
  return mayHelp ? (error.retryAfterSeconds ?? 0) * 1_000 || RETRY_MS : null;
}

/** Browsers that keep nothing throw when they are asked to. */
function drawer(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.sessionStorage;
  } catch {
    return null;
  }
}
