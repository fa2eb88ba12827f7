import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

const OfImport = z.object({ museumId: z.uuid(), importId: z.uuid() });

/** An import is to be read and compared with the collection. */
export const checkRequested = defineEvent("imports/check.requested", OfImport);

/** An import that was looked at is to be written into the collection. */
export const runRequested = defineEvent("imports/run.requested", OfImport);

/** All that an import has to write is written, or all of it taken back that can be. */
export const importFinished = defineEvent(
  "imports/import.finished",
  OfImport.extend({ state: z.enum(["done", "undone"]) }),
);

/** What an import wrote is to be taken back. */
export const undoRequested = defineEvent("imports/undo.requested", OfImport);
