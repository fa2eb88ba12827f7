"use client";

import { useEffect, useRef, useState } from "react";
import { droppedFiles } from "./dropped-files";

/** Whether a drag carries files, and not a piece of the page. */
const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Whether what is pasted belongs to a text that is being written. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/**
 * Takes files that are dropped anywhere on the page or pasted. Answers whether some are being dragged over it. A file
 * that is dropped beside never replaces the page, as browsers do by themselves.
 */
export function useFilesIn(onFiles: (files: File[]) => void): boolean {
  const [dragged, setDragged] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    // Each element that is entered is left again: the drag has gone when all are.
    let inside = 0;
    const count = (by: number) => {
      inside = Math.max(0, inside + by);
      setDragged(inside > 0);
    };
    const enter = (event: DragEvent) => hasFiles(event) && count(1);
    const leave = (event: DragEvent) => hasFiles(event) && count(-1);
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      count(-inside);
      if (!event.dataTransfer) return;
      void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && latest.current(files));
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || isWriting(event.target)) return;
      event.preventDefault();
      latest.current(files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("dragenter", enter, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("drop", drop, { signal });
    window.addEventListener("paste", paste, { signal });
    return () => listening.abort();
  }, []);
  return dragged;
}
