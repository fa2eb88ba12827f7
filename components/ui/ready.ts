"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page answers what is done on it yet. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * Whether a text field is read-only: until the page is ready, one whose text the page holds is. What was typed earlier
 * would be lost, or mixed with what the server sent.
 */
export function useReadOnly({
  value,
  readOnly,
}: {
  value?: unknown;
  readOnly?: boolean;
}): boolean | undefined {
  const isReady = useReady();
  return readOnly ?? (isReady || value === undefined ? undefined : true);
}
