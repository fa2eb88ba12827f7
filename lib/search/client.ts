"use client";

import { useEffect } from "react";
import { apiGet } from "@/lib/http/client-fetch";
import { SearchResult } from "./contract";

/** A search that stands this long is what the visitor meant; what was typed on the way is not. */
const SETTLED_MS = 1500;

/**
 * Lets the museum know what its visitors look for and do not find: tells it the words once they have settled.
 * `visitId` is null for a visitor without a recorded visit, and then nothing is told.
 */
export function useSettledSearch(museum: string, q: string, visitId: () => string | null): void {
  useEffect(() => {
    if (!q) return;
    const settled = setTimeout(() => {
      const visit = visitId();
      if (visit === null || visit === "none") return;
      // Lost words are no reason to trouble the visitor.
      apiGet("/search", { museum, q, limit: 1 }, SearchResult, { visitId: visit }).catch(() => undefined);
    }, SETTLED_MS);
    return () => clearTimeout(settled);
  }, [museum, q, visitId]);
}
