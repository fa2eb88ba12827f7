import { changeMuseum, getMuseumSettings } from "@/lib/museums";
import { previewThresholds } from "@/lib/scan";
import type { Endpoint } from "./endpoint";

/** What is set about a museum. */
export const SETTINGS_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/settings",
    operation: getMuseumSettings,
    tag: "Settings",
    summary: "Read what is set about the museum",
  },
  {
    method: "PATCH",
    path: "/api/v1/settings",
    operation: changeMuseum,
    tag: "Settings",
    summary: "Change one part of the museum's settings",
    description: "A conflict when somebody else changed the settings since `version` was read.",
  },
  {
    method: "GET",
    path: "/api/v1/settings/recognition/preview",
    operation: previewThresholds,
    tag: "Settings",
    summary: "Recent scans under other thresholds",
  },
];
