import { text } from "./labels";
import type { DemoMuseum } from "./types";

const DAY = [{ from: "10:00", to: "18:00" }];

/** The museum's own record; rooms, plans and artists join it in index.ts. */
export const record = {
  slug: "algorithmic-art",
  name: text("Museum of Algorithmic Art", "Museo de Arte Algorítmico"),
  tagline: text(
    "Pictures that follow a rule, and the people who found it",
    "Imágenes que siguen una regla y las personas que la hallaron",
  ),
  welcome: text(
    "Every work in this house was drawn by a program of a page or two. The rules behind them are older than computers: they come from tilers, astronomers, musicians, botanists and logicians of three centuries. Point your phone at a picture and it will tell you whose idea it is and how it works. The ground floor shows tilings, waves and growth; upstairs await chaos, chance and light.",
    "Todas las obras de esta casa las dibujó un programa de una página o dos. Las reglas que hay detrás son más antiguas que los ordenadores: proceden de alicatadores, astrónomos, músicos, botánicos y lógicos de tres siglos. Apunte con el teléfono a un cuadro y le dirá de quién es la idea y cómo funciona. La planta baja muestra teselaciones, ondas y crecimiento; arriba esperan el caos, el azar y la luz.",
  ),
  openingHours: text(
    "Tuesday to Sunday, 10:00 to 18:00; Thursday until 21:00. Closed on Mondays.",
    "De martes a domingo, de 10:00 a 18:00; jueves hasta las 21:00. Lunes cerrado.",
  ),
  hours: {
    weekly: {
      ...{ mon: [], tue: DAY, wed: DAY, thu: [{ from: "10:00", to: "21:00" }] },
      ...{ fri: DAY, sat: DAY, sun: DAY },
    },
    exceptions: [],
  },
  timeZone: "Europe/Madrid",
  locales: ["en", "es"],
  accentColor: "#9a3b26",
} satisfies Omit<DemoMuseum, "plans" | "rooms" | "artists" | "tours">;
