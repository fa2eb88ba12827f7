import { makeLabels, previewLabels } from "@/lib/publishing";
import type { Endpoint } from "./endpoint";

/** The collection to print. */
export const EXPORT_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/exports/labels.pdf",
    operation: makeLabels,
    tag: "Exports",
    summary: "Labels with QR codes, to print",
    description:
      "A PDF for sheets or label printers, in the request's language; each code opens its work's page. Works are chosen by id or by the filters of a list, at most 1,000.",
    answers: "application/pdf",
  },
  {
    method: "GET",
    path: "/api/v1/exports/labels",
    operation: previewLabels,
    tag: "Exports",
    summary: "How labels will be printed",
    description: "One page with every line and code in its place, and what to know before printing.",
  },
];
