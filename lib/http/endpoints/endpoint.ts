import type { z } from "zod";
import type { Operation } from "@/lib/kernel/operation";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One line of the public API: where an operation is, and how it is explained. */
export type Endpoint = {
  method: Method;
  /** OpenAPI template, under the site's root. */
  path: string;
  operation: Operation;
  tag:
    | "Account"
    | "People"
    | "Museums"
    | "Works"
    | "Collection"
    | "Building"
    | "Tours"
    | "Imports"
    | "Recognition"
    | "Pictures"
    | "Models"
    | "Exports"
    | "Settings"
    | "Webhooks"
    | "Imports"
    | "Visit"
    | "Jobs"
    | "Health";
  summary: string;
  description?: string;
  /** False for what concerns the installation rather than a museum. */
  ofMuseum?: false;
  /** Bodies by media type, where there is more than the operation's own input. */
  bodies?: Record<string, z.ZodType>;
  /** The answer's media type, where it is a file instead of JSON. */
  answers?: string;
};
