"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** The token in the address's fragment, which no server or log is ever sent; null until the browser has the page. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(
    never,
    () => window.location.hash.slice(1),
    () => null,
  );
}
