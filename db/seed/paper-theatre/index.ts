import { text } from "../demo/labels";
import type { DemoMuseum } from "../demo/types";
import { artists } from "./artists";
import { tours } from "./tours";
import { foldAndCut } from "./works/fold-and-cut";
import { hexaflexagon } from "./works/hexaflexagon";
import { miuraFold } from "./works/miura-fold";
import { pleatedSquares } from "./works/pleated-squares";
import { popUpStairs } from "./works/pop-up-stairs";
import { reschTessellation } from "./works/resch-tessellation";
import { wovenMat } from "./works/woven-mat";

const AFTERNOONS = [{ from: "11:00", to: "17:00" }];

/** A second, small museum in one room: its works must never turn up in the first. */
export const paperTheatre: DemoMuseum<"stage"> = {
  slug: "paper-theatre",
  name: text("Paper Theatre", "Teatro de Papel"),
  tagline: text("What a sheet can do when it is folded or cut", "Lo que puede una hoja plegada o cortada"),
  welcome: text(
    "One room, seven pictures, one material. Paper does not stretch, and that is its whole secret: everything here follows from folding and cutting a sheet that keeps its lengths. Engineers, teachers and players found out what is possible. Point your phone at a picture to meet them.",
    "Una sala, siete cuadros, un material. El papel no se estira, y ese es todo su secreto: lo que hay aquí se sigue de plegar y cortar una hoja que conserva sus longitudes. Ingenieros, maestros y jugadores averiguaron lo que es posible. Apunte con el teléfono a un cuadro para conocerlos.",
  ),
  openingHours: text("Friday to Sunday, 11:00 to 17:00.", "De viernes a domingo, de 11:00 a 17:00."),
  hours: {
    weekly: { mon: [], tue: [], wed: [], thu: [], fri: AFTERNOONS, sat: AFTERNOONS, sun: AFTERNOONS },
    exceptions: [],
  },
  timeZone: "Europe/Lisbon",
  locales: ["en", "es"],
  accentColor: "#1f5a7a",
  plans: [
    {
      level: 0,
      name: text("The stage", "El escenario"),
      widthM: 16,
      heightM: 12,
      outline: [
        { x: 0.12, y: 0.16 },
        { x: 0.5, y: 0.08 },
        { x: 0.88, y: 0.16 },
        { x: 0.88, y: 0.7 },
        { x: 0.62, y: 0.9 },
        { x: 0.38, y: 0.9 },
        { x: 0.12, y: 0.7 },
      ],
      rooms: [
        {
          key: "stage",
          polygon: [
            { x: 0.12, y: 0.16 },
            { x: 0.5, y: 0.08 },
            { x: 0.88, y: 0.16 },
            { x: 0.88, y: 0.7 },
            { x: 0.62, y: 0.9 },
            { x: 0.38, y: 0.9 },
            { x: 0.12, y: 0.7 },
          ],
        },
      ],
      doors: [],
      connectors: [],
    },
  ],
  rooms: [
    {
      key: "stage",
      floor: 0,
      name: text("The stage", "El escenario"),
      description: text(
        "Folded maps, cut stars, woven mats and a city that closes flat: geometry that fits in a drawer.",
        "Mapas plegados, estrellas recortadas, esteras tejidas y una ciudad que se cierra plana: geometría que cabe en un cajón.",
      ),
      works: [miuraFold, foldAndCut, pleatedSquares, wovenMat, hexaflexagon, popUpStairs, reschTessellation],
    },
  ],
  artists,
  tours,
};
