import {
  Building2,
  FileInput,
  Frame,
  KeyRound,
  ListChecks,
  Palette,
  Route,
  ScanEye,
  ScrollText,
  Settings,
  Tags,
  Users,
  Waypoints,
  Webhook,
} from "lucide-react";
import type { ReactNode } from "react";
import { STAFF_ROLES, type StaffRole } from "@/lib/kernel/access";
import { staffPaths } from "./paths";

type Key =
  | "artworks"
  | "artists"
  | "building"
  | "tours"
  | "labels"
  | "recognition"
  | "jobs"
  | "models"
  | "people"
  | "keys"
  | "webhooks"
  | "audit"
  | "imports"
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
const PLACES: readonly Place[] = [
  place("artworks", "curator", <Frame aria-hidden />),
  place("artists", "curator", <Palette aria-hidden />),
  place("building", "curator", <Building2 aria-hidden />),
  place("tours", "curator", <Route aria-hidden />),
  place("labels", "curator", <Tags aria-hidden />),
  place("imports", "curator", <FileInput aria-hidden />),
  place("recognition", "curator", <ScanEye aria-hidden />),
  place("jobs", "curator", <ListChecks aria-hidden />),
  place("models", "admin", <Waypoints aria-hidden />),
  place("people", "admin", <Users aria-hidden />),
  place("keys", "admin", <KeyRound aria-hidden />),
  place("webhooks", "admin", <Webhook aria-hidden />),
  place("audit", "admin", <ScrollText aria-hidden />),
  place("settings", "admin", <Settings aria-hidden />),
];

/** The places that a role lets one into. */
export function placesOf(role: StaffRole): Place[] {
  return PLACES.filter(({ least }) => STAFF_ROLES.indexOf(least) <= STAFF_ROLES.indexOf(role));
}
