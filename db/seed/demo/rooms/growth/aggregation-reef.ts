import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./aggregation-reef.draw";

export const aggregationReef: DemoWork = {
  slug: "aggregation-reef",
  accessionNumber: "GRO.1981.1",
  room: "growth",
  artists: ["thomas-witten", "leonard-sander"],
  title: text("Sixteen Reefs", "Dieciséis arrecifes"),
  year: inYear(1981),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "A grain drifts at random through the water until it touches a reef; there it sticks. The next one sets out. Outer tips catch more than sheltered bays, so tips grow and bays stay empty. More than sixteen thousand grains have arrived in this way, the pale ones first, the dark ones last.",
    "Un grano deriva al azar por el agua hasta tocar un arrecife; allí se queda. Parte el siguiente. Las puntas exteriores atrapan más que las bahías resguardadas, y así las puntas crecen y las bahías quedan vacías. Más de dieciséis mil granos han llegado de este modo: primero los claros, al final los oscuros.",
  ),
  description: text(
    "In 1981 Thomas Witten and Leonard Sander thought about soot, metal dust and other particles that clump. Their model has a single rule, and the clusters it makes are fractals with a dimension of about 1.71: they fill more than a line and less than a plane.\n\nThe same shape was soon found where nothing sticks at all: in metal that grows on an electrode, in lightning, in mineral dendrites between layers of stone, and in water that is pressed into oil. All obey the same equation outside their edge. Here sixteen clusters compete for the grains, each reef shading the others.",
    "En 1981 Thomas Witten y Leonard Sander pensaban en hollín, polvo metálico y otras partículas que se agrupan. Su modelo tiene una sola regla, y los cúmulos que forma son fractales de dimensión cercana a 1,71: llenan más que una línea y menos que un plano.\n\nLa misma forma se halló pronto donde nada se pega: en el metal que crece en un electrodo, en el rayo, en las dendritas minerales entre capas de piedra y en el agua inyectada en aceite. Todos obedecen fuera de su borde la misma ecuación. Aquí dieciséis cúmulos compiten por los granos, y cada arrecife hace sombra a los demás.",
  ),
  facts: [
    {
      label: text("Name", "Nombre"),
      text: text(
        "Diffusion-limited aggregation: the walk is slow, the sticking instant.",
        "Agregación limitada por difusión: el paseo es lento; la adhesión, instantánea.",
      ),
    },
    {
      label: text("A shortcut", "Un atajo"),
      text: text(
        "Far from any reef a walker may leap the whole free distance at once, without changing the odds.",
        "Lejos de todo arrecife, un caminante puede saltar de una vez la distancia libre sin cambiar las probabilidades.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Two neighbours: they never quite touch, because each starves the gap between.",
        "Dos vecinos: nunca llegan a tocarse, porque cada uno vacía el hueco que los separa.",
      ),
    },
  ],
  creditLine: after("Thomas Witten and Leonard Sander", "Thomas Witten y Leonard Sander"),
  tags: ["aggregation", "fractal", "coral", "random-walk", "sea"],
  alt: text(
    "Sixteen branching corals in yellow-red, green and violet on a dark blue sea with slanting light.",
    "Dieciséis corales ramificados amarillo rojizos, verdes y violetas en un mar azul oscuro con luz oblicua.",
  ),
  plan: { x: 0.935, y: 0.63 },
  size: { width: 1600, height: 1600 },
  draw,
};
