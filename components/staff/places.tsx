import {
  Building2,
  Frame,
  ListChecks,
  Route,
  ScanEye,
  Settings,
  Tags,
  Waypoints,
  Webhook,
} from "lucide-react";
import type { ReactNode } from "react";
import type { StaffRole } from "@/lib/kernel/access";
import { staffPaths } from "./paths";

type Key =
  | "artworks"
  | "building"
  | "tours"
  | "labels"
  | "recognition"
  | "jobs"
  | "models"
  | "webhooks"
  | "settings";

export type Place = { key: Key; path: string; icon: ReactNode; least: StaffRole };

/** One place of the office: `least` is the role that its page asks for. */
const place = (key: Key, least: StaffRole, icon: ReactNode): Place => ({
  key,
  least,
  icon,
  path: staffPaths[key](undefined),
});

/** The office's places in the order in which they are needed. */
export const PLACES: readonly Place[] = [
  place("artworks", "curator", <Frame aria-hidden />),
  place("building", "curator", <Building2 aria-hidden />),
  place("tours", "curator", <Route aria-hidden />),
  place("labels", "curator", <Tags aria-hidden />),
  place("recognition", "curator", <ScanEye aria-hidden />),
  place("jobs", "curator", <ListChecks aria-hidden />),
  place("models", "admin", <Waypoints aria-hidden />),
  place("webhooks", "admin", <Webhook aria-hidden />),
  place("settings", "admin", <Settings aria-hidden />),
];
