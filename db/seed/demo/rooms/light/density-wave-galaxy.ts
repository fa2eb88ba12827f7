import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./density-wave-galaxy.draw";

export const densityWaveGalaxy: DemoWork = {
  slug: "density-wave-galaxy",
  accessionNumber: "LIG.1964.1",
  room: "light",
  artists: ["chia-chiao-lin", "frank-shu"],
  title: text("A Traffic Jam of Stars", "Un atasco de estrellas"),
  year: inYear(1964),
  medium: text(
    "Nearly half a million stars on turned oval orbits",
    "Casi medio millón de estrellas en órbitas ovaladas giradas",
  ),
  dimensions: { widthCm: 120, heightCm: 80 },
  classification: text("Astronomy", "Astronomía"),
  summary: text(
    "Spiral arms cannot be made of the same stars for ever: they would wind up like thread. They are places where stars crowd, as cars do in a jam that outlives every driver in it. Chia-Chiao Lin and Frank Shu gave this idea its mathematics in 1964. This galaxy is drawn with ovals alone.",
    "Los brazos espirales no pueden ser siempre las mismas estrellas: se enrollarían como un hilo. Son lugares donde las estrellas se agolpan, como los coches en un atasco que dura más que cualquiera de sus conductores. Chia-Chiao Lin y Frank Shu dieron a la idea sus matemáticas en 1964. Esta galaxia está dibujada solo con óvalos.",
  ),
  description: text(
    "Bertil Lindblad had long suspected that spirals are waves. Lin, a mathematician of fluids, and Shu, his young student, worked out how the gravity of a crowded place keeps the crowd together while stars stream through it. Gas is squeezed there, and new stars light up blue and pink clouds.\n\nAgris Kalnajs later gave the simplest picture of it: draw nested ovals, turn each a little against the one inside, and a spiral appears where they come close. The program behind this picture does just that, then tilts the disc and adds dust.",
    "Bertil Lindblad sospechaba desde hacía tiempo que las espirales son ondas. Lin, matemático de los fluidos, y Shu, su joven alumno, calcularon cómo la gravedad de un lugar concurrido mantiene junta a la multitud mientras las estrellas la atraviesan. Allí el gas se comprime y estrellas nuevas encienden nubes azules y rosadas.\n\nAgris Kalnajs dio después la imagen más sencilla: dibuje óvalos encajados, gire cada uno un poco respecto al interior y aparece una espiral donde se acercan. El programa de esta imagen hace justo eso, luego inclina el disco y añade polvo.",
  ),
  facts: [
    {
      label: text("Our own", "La nuestra"),
      text: text(
        "The Sun has gone around the Milky Way some twenty times and has passed through its arms.",
        "El Sol ha dado unas veinte vueltas a la Vía Láctea y ha atravesado sus brazos.",
      ),
    },
    {
      label: text("Pink", "Rosa"),
      text: text(
        "The rosy spots stand for hydrogen that glows where young hot stars have just formed.",
        "Las manchas rosadas son hidrógeno que brilla donde acaban de formarse estrellas jóvenes y calientes.",
      ),
    },
    {
      label: text("Still debated", "Aún se discute"),
      text: text(
        "Whether the arms of most galaxies are long-lived waves or come and go is still being studied.",
        "Si los brazos de la mayoría de las galaxias son ondas duraderas o van y vienen todavía se investiga.",
      ),
    },
  ],
  creditLine: after("Chia-Chiao Lin and Frank Shu", "Chia-Chiao Lin y Frank Shu"),
  tags: ["galaxy", "density-wave", "stars", "spiral", "nebula"],
  alt: text(
    "A tilted spiral galaxy with a golden heart and pink-flecked arms hangs in a field of stars.",
    "Una galaxia espiral inclinada, de corazón dorado y brazos salpicados de rosa, flota en un campo de estrellas.",
  ),
  plan: { x: 0.115, y: 0.665 },
  size: { width: 1600, height: 1067 },
  draw,
};
