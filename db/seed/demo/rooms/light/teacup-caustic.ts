import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./teacup-caustic.draw";

export const teacupCaustic: DemoWork = {
  slug: "teacup-caustic",
  accessionNumber: "LIG.1690.1",
  room: "light",
  artists: ["christiaan-huygens"],
  title: text("Breakfast with Huygens", "Desayuno con Huygens"),
  year: { display: text("1682–1690", "1682–1690"), from: 1682, to: 1690 },
  medium: text(
    "One and a half million simulated rays in a round cup",
    "Un millón y medio de rayos simulados en una taza redonda",
  ),
  dimensions: { widthCm: 100, heightCm: 80 },
  classification: text("Optics", "Óptica"),
  summary: text(
    "The bright curve in a cup of tea is made of nothing but crowded rays. Light comes over the rim, bounces off the round wall and is swept together along a line with a sharp cusp. Christiaan Huygens explained the shape in his treatise on light; anyone can repeat the experiment tomorrow morning.",
    "La curva brillante de una taza de té no es más que una multitud de rayos. La luz entra por el borde, rebota en la pared redonda y se amontona a lo largo de una línea con una cúspide afilada. Christiaan Huygens explicó la forma en su tratado de la luz; cualquiera puede repetir el experimento mañana por la mañana.",
  ),
  description: text(
    "Ehrenfried Walther von Tschirnhaus brought the study of such curves, called caustics, to the Paris academy in 1682. Huygens, who thought of light as a spreading wave, showed in his Traité de la lumière of 1690 that parallel rays in a circle draw a curve that a point of one circle traces as it rolls around another.\n\nIt is now called the nephroid, the kidney-shaped one. This cup stands under two lamps, so there are two of them, and its wall is a little uneven, as a potter would leave it: every waver of the wall is a fold in the light.",
    "Ehrenfried Walther von Tschirnhaus llevó el estudio de estas curvas, llamadas cáusticas, a la academia de París en 1682. Huygens, que concebía la luz como una onda que se extiende, mostró en su Traité de la lumière, de 1690, que los rayos paralelos en un círculo dibujan la curva que traza un punto de un círculo al rodar en torno a otro.\n\nHoy se llama nefroide, la que tiene forma de riñón. Esta taza está bajo dos lámparas, así que hay dos, y su pared es algo irregular, como la dejaría un alfarero: cada vaivén de la pared es un pliegue de la luz.",
  ),
  facts: [
    {
      label: text("No drawing", "Sin dibujo"),
      text: text(
        "The curve is nowhere drawn. It is counted, ray by ray, where the rays land on the tea.",
        "La curva no está dibujada en ningún sitio. Se cuenta, rayo a rayo, donde caen sobre el té.",
      ),
    },
    {
      label: text("The word", "La palabra"),
      text: text(
        "Caustic comes from the Greek for burning: where rays crowd, a burning glass sets fire.",
        "Cáustica viene del griego «que quema»: donde se juntan los rayos, una lente prende fuego.",
      ),
    },
    {
      label: text("Elsewhere", "En otros sitios"),
      text: text(
        "The same mathematics makes the net of light on the floor of a swimming pool, and rainbows.",
        "Las mismas matemáticas hacen la red de luz en el fondo de una piscina, y el arcoíris.",
      ),
    },
  ],
  creditLine: after("Christiaan Huygens"),
  tags: ["caustic", "reflection", "nephroid", "tea", "ray"],
  alt: text(
    "A round white cup of tea on blue checked cloth; a bright curved line with a cusp lies on the brown surface.",
    "Una taza redonda y blanca de té sobre tela azul a cuadros; una línea curva y brillante con cúspide yace en la superficie parda.",
  ),
  plan: { x: 0.12, y: 0.14 },
  size: { width: 1600, height: 1280 },
  draw,
};
