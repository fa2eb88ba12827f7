import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./eden-lichen.draw";

export const edenLichen: DemoWork = {
  slug: "eden-lichen",
  accessionNumber: "GRO.1961.1",
  room: "growth",
  artists: ["murray-eden"],
  title: text("Lichen Time", "Tiempo de líquenes"),
  year: inYear(1961),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 50 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Forty-six spores have settled on a slab of slate. Again and again one of all the free places at the edge of a colony is drawn by lot and joins it. That is enough to make round, rough-edged patches that meet, stop each other and leave ragged bare stone. The bands are years.",
    "Cuarenta y seis esporas se han posado en una losa de pizarra. Una y otra vez se sortea uno de los lugares libres junto a una colonia y se une a ella. Basta para que nazcan manchas redondas de borde áspero que se encuentran, se frenan y dejan piedra desnuda. Las bandas son años.",
  ),
  description: text(
    "Murray Eden asked in 1961 how a colony of cells would look if every place at its border had the same chance to be next. It was one of the first models of growth ever run on a computer. Colonies of bacteria, tumours and real lichens resemble it, and so do burning paper and rising damp: the roughness of all these edges follows the same law.\n\nLichens are partnerships of a fungus and an alga. Some grow less than a millimetre a year, so steadily that geologists measure them to learn how long a stone has lain bare.",
    "Murray Eden preguntó en 1961 qué aspecto tendría una colonia de células si cada lugar de su borde tuviera la misma probabilidad de ser el siguiente. Fue uno de los primeros modelos de crecimiento calculados con ordenador. Se le parecen las colonias de bacterias, los tumores y los líquenes reales, y también el papel que arde y la humedad que sube: la aspereza de todos estos bordes sigue una misma ley.\n\nLos líquenes son sociedades de un hongo y un alga. Algunos crecen menos de un milímetro al año, con tal constancia que los geólogos los miden para saber cuánto lleva una piedra al descubierto.",
  ),
  facts: [
    {
      label: text("Compact", "Compacto"),
      text: text(
        "Unlike the reefs in this room, an Eden cluster leaves hardly any holes behind.",
        "A diferencia de los arrecifes de esta sala, un cúmulo de Eden apenas deja huecos tras de sí.",
      ),
    },
    {
      label: text("Five species", "Cinco especies"),
      text: text(
        "Yellow, orange, green-grey, white and red: invented, though each resembles one that exists.",
        "Amarilla, naranja, gris verdosa, blanca y roja: inventadas, aunque cada una recuerda a otra que existe.",
      ),
    },
    {
      label: text("Bar codes", "Códigos de barras"),
      text: text(
        "In the 1970s Eden was also involved in choosing the bar code now found on every package.",
        "En los años setenta Eden participó también en la elección del código de barras que lleva hoy todo envase.",
      ),
    },
  ],
  creditLine: after("Murray Eden"),
  tags: ["eden-model", "lichen", "stone", "colonies", "rings"],
  alt: text(
    "Ringed lichen patches in yellow, orange, grey-green, white and red spread over dark slate.",
    "Manchas de liquen con anillos, amarillas, naranjas, gris verdosas, blancas y rojas, se extienden sobre pizarra oscura.",
  ),
  plan: { x: 0.318, y: 0.66 },
  size: { width: 1600, height: 1000 },
  draw,
};
