import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./standard-map.draw";

export const standardMap: DemoWork = {
  slug: "standard-map",
  accessionNumber: "CHA.1979.1",
  room: "chaos",
  artists: ["boris-chirikov"],
  title: text("Islands in a Kicked Sea", "Islas en un mar a patadas"),
  year: { display: text("1969–1979", "1969–1979"), from: 1969, to: 1979 },
  medium: text(
    "Phase portrait of the kicked rotor, one hue an orbit",
    "Retrato de fases del rotor pateado, un color por órbita",
  ),
  dimensions: { widthCm: 90, heightCm: 90 },
  classification: text("Phase portrait", "Retrato de fases"),
  summary: text(
    "Spin a wheel and kick it at regular intervals, harder or softer depending on where it stands. Some motions stay smooth and trace closed rings; others wander for ever through a chaotic sea. Boris Chirikov made this simplest of machines the standard by which chaos in plasmas and planets is judged.",
    "Haga girar una rueda y empújela a intervalos regulares, más o menos fuerte según dónde esté. Unos movimientos permanecen suaves y trazan anillos cerrados; otros vagan sin fin por un mar caótico. Boris Chirikov hizo de esta máquina sencillísima la vara con que se mide el caos de plasmas y planetas.",
  ),
  description: text(
    "In Novosibirsk Chirikov was asking how long a hot plasma can be held in a magnetic bottle. His answer, the criterion of overlapping resonances, needed a test case that could be computed quickly. The map of the kicked rotor, studied in 1969 and in his great review of 1979, became that test.\n\nEach ring here is one motion that repeats almost forever; each archipelago around it is a resonance. As the kicks grow, the last ring that divides the sea breaks. John Greene found in 1979 that this happens near K = 0.9716.",
    "En Novosibirsk Chirikov se preguntaba cuánto tiempo puede retenerse un plasma caliente en una botella magnética. Su respuesta, el criterio de solapamiento de resonancias, necesitaba un caso de prueba fácil de calcular. La aplicación del rotor pateado, estudiada en 1969 y en su gran revisión de 1979, fue esa prueba.\n\nCada anillo es aquí un movimiento que se repite casi para siempre; cada archipiélago que lo rodea, una resonancia. Al crecer los empujones se rompe el último anillo que divide el mar. John Greene halló en 1979 que eso ocurre cerca de K = 0,9716.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "p becomes p + K·sin x, then x becomes x + p, both on a circle.",
        "p pasa a ser p + K·sen x, luego x pasa a ser x + p, ambos sobre un círculo.",
      ),
    },
    {
      label: text("Golden survivor", "Superviviente áureo"),
      text: text(
        "The last ring to break turns at the golden ratio, the number hardest to approximate by fractions.",
        "El último anillo en romperse gira con la razón áurea, el número más difícil de aproximar con fracciones.",
      ),
    },
    {
      label: text("Many uses", "Muchos usos"),
      text: text(
        "The same map describes particle beams, comets and atoms in microwaves.",
        "La misma aplicación describe haces de partículas, cometas y átomos en microondas.",
      ),
    },
  ],
  creditLine: after("Boris Chirikov"),
  tags: ["kicked-rotor", "islands", "phase-space", "plasma"],
  alt: text(
    "Nested coloured rings and chains of islands float in a finely dotted sea of many hues.",
    "Anillos de color anidados y cadenas de islas flotan en un mar finamente punteado de muchos tonos.",
  ),
  plan: { x: 0.43, y: 0.185 },
  size: { width: 1600, height: 1600 },
  draw,
};
