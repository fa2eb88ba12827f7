import enAccounts from "@/components/accounts/messages/en.json";
import esAccounts from "@/components/accounts/messages/es.json";
import enArtists from "@/components/artists/messages/en.json";
import esArtists from "@/components/artists/messages/es.json";
import enBuilding from "@/components/building/messages/en.json";
import esBuilding from "@/components/building/messages/es.json";
import enCatalog from "@/components/catalog/messages/en.json";
import esCatalog from "@/components/catalog/messages/es.json";
import enCollection from "@/components/collection/messages/en.json";
import esCollection from "@/components/collection/messages/es.json";
import enHours from "@/components/hours/messages/en.json";
import esHours from "@/components/hours/messages/es.json";
import enImports from "@/components/imports/messages/en.json";
import esImports from "@/components/imports/messages/es.json";
import enJobs from "@/components/jobs/messages/en.json";
import esJobs from "@/components/jobs/messages/es.json";
import enMedia from "@/components/media/messages/en.json";
import esMedia from "@/components/media/messages/es.json";
import enModels from "@/components/models/messages/en.json";
import esModels from "@/components/models/messages/es.json";
import enMuseums from "@/components/museums/messages/en.json";
import esMuseums from "@/components/museums/messages/es.json";
import enPeople from "@/components/people/messages/en.json";
import esPeople from "@/components/people/messages/es.json";
import enPublishing from "@/components/publishing/messages/en.json";
import esPublishing from "@/components/publishing/messages/es.json";
import enPwa from "@/components/pwa/messages/en.json";
import esPwa from "@/components/pwa/messages/es.json";
import enRecognisability from "@/components/recognisability/messages/en.json";
import esRecognisability from "@/components/recognisability/messages/es.json";
import enRecord from "@/components/record/messages/en.json";
import esRecord from "@/components/record/messages/es.json";
import enScan from "@/components/scan/messages/en.json";
import esScan from "@/components/scan/messages/es.json";
import enSearch from "@/components/search/messages/en.json";
import esSearch from "@/components/search/messages/es.json";
import enSettings from "@/components/settings/messages/en.json";
import esSettings from "@/components/settings/messages/es.json";
import enStaff from "@/components/staff/messages/en.json";
import esStaff from "@/components/staff/messages/es.json";
import enTours from "@/components/tours/messages/en.json";
import esTours from "@/components/tours/messages/es.json";
import enUi from "@/components/ui/messages/en.json";
import esUi from "@/components/ui/messages/es.json";
import enVisits from "@/components/visits/messages/en.json";
import esVisits from "@/components/visits/messages/es.json";
import enWall from "@/components/wall/messages/en.json";
import esWall from "@/components/wall/messages/es.json";
import enWebhooks from "@/components/webhooks/messages/en.json";
import esWebhooks from "@/components/webhooks/messages/es.json";
import type { Locale } from "@/lib/kernel/locale";

const en = {
  artists: enArtists,
  accounts: enAccounts,
  building: enBuilding,
  catalog: enCatalog,
  collection: enCollection,
  hours: enHours,
  imports: enImports,
  jobs: enJobs,
  models: enModels,
  media: enMedia,
  museums: enMuseums,
  people: enPeople,
  publishing: enPublishing,
  pwa: enPwa,
  recognisability: enRecognisability,
  record: enRecord,
  scan: enScan,
  search: enSearch,
  settings: enSettings,
  staff: enStaff,
  tours: enTours,
  ui: enUi,
  visits: enVisits,
  wall: enWall,
  webhooks: enWebhooks,
};
const es = {
  artists: esArtists,
  accounts: esAccounts,
  building: esBuilding,
  catalog: esCatalog,
  collection: esCollection,
  hours: esHours,
  imports: esImports,
  jobs: esJobs,
  models: esModels,
  media: esMedia,
  museums: esMuseums,
  people: esPeople,
  publishing: esPublishing,
  pwa: esPwa,
  recognisability: esRecognisability,
  record: esRecord,
  scan: esScan,
  search: esSearch,
  settings: esSettings,
  staff: esStaff,
  tours: esTours,
  ui: esUi,
  visits: esVisits,
  wall: esWall,
  webhooks: esWebhooks,
};

/** Every text of the interface by area; English names the keys, a test holds the others to them. */
export type Messages = typeof en;

/** Areas whose texts components in a visitor's browser need; the rest stays on the server. */
export const BROWSER_AREAS = [
  "catalog",
  "hours",
  "pwa",
  "scan",
  "search",
  "ui",
  "visits",
  "wall",
] as const satisfies (keyof Messages)[];

/** The same for the office, whose texts no visitor is sent. */
export const STAFF_AREAS = [
  "artists",
  "accounts",
  "building",
  "collection",
  "imports",
  "jobs",
  "media",
  "models",
  "people",
  "publishing",
  "recognisability",
  "record",
  "settings",
  "staff",
  "tours",
  "ui",
  "webhooks",
] as const satisfies (keyof Messages)[];

/** And for the door: signing in, and one's own account. */
export const DOOR_AREAS = ["accounts", "ui"] as const satisfies (keyof Messages)[];

/** The interface's texts in one language. */
export const MESSAGES: Record<Locale, Messages> = { en, es };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
