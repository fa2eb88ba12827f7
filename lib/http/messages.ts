import enCatalog from "@/components/catalog/messages/en.json";
import esCatalog from "@/components/catalog/messages/es.json";
import enMuseums from "@/components/museums/messages/en.json";
import esMuseums from "@/components/museums/messages/es.json";
import enPwa from "@/components/pwa/messages/en.json";
import esPwa from "@/components/pwa/messages/es.json";
import enScan from "@/components/scan/messages/en.json";
import esScan from "@/components/scan/messages/es.json";
import enSearch from "@/components/search/messages/en.json";
import esSearch from "@/components/search/messages/es.json";
import enUi from "@/components/ui/messages/en.json";
import esUi from "@/components/ui/messages/es.json";
import enVisits from "@/components/visits/messages/en.json";
import esVisits from "@/components/visits/messages/es.json";
import enWall from "@/components/wall/messages/en.json";
import esWall from "@/components/wall/messages/es.json";
import type { Locale } from "@/lib/kernel/locale";

const en = {
  catalog: enCatalog,
  museums: enMuseums,
  pwa: enPwa,
  scan: enScan,
  search: enSearch,
  ui: enUi,
  visits: enVisits,
  wall: enWall,
};
const es = {
  catalog: esCatalog,
  museums: esMuseums,
  pwa: esPwa,
  scan: esScan,
  search: esSearch,
  ui: esUi,
  visits: esVisits,
  wall: esWall,
};

/** Every text of the interface by area; English names the keys, a test holds the others to them. */
export type Messages = typeof en;

/** Areas whose texts components in the browser need; the rest stays on the server. */
export const BROWSER_AREAS = [
  "catalog",
  "pwa",
  "scan",
  "search",
  "ui",
  "visits",
  "wall",
] as const satisfies (keyof Messages)[];

/** The interface's texts in one language. */
export const MESSAGES: Record<Locale, Messages> = { en, es };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
