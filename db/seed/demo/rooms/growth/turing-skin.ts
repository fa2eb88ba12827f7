import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./turing-skin.draw";

export const turingSkin: DemoWork = {
  slug: "turing-skin",
  accessionNumber: "GRO.1952.1",
  room: "growth",
  artists: ["alan-turing"],
  title: text("How the Leopard Computes", "Cómo calcula el leopardo"),
  year: inYear(1952),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Two substances meet on a surface. One makes more of itself and feeds on the other; both spread, at different speeds. Nothing tells them where to go, and yet an even mixture breaks up into worms, spots and mazes. From left to right the supply grows, and with it the kind of pattern changes.",
    "Dos sustancias se encuentran en una superficie. Una se multiplica y se alimenta de la otra; ambas se difunden, a velocidades distintas. Nada les dice adónde ir y, sin embargo, una mezcla uniforme se rompe en gusanos, manchas y laberintos. De izquierda a derecha crece el suministro, y con él cambia la clase de dibujo.",
  ),
  description: text(
    "Diffusion smooths: ink in water ends as grey. Alan Turing saw in 1952 that it can do the opposite. If two substances react and spread unequally, an even state may become unstable and order itself. In The Chemical Basis of Morphogenesis he proposed this as the way in which a round embryo gets its stripes and limbs. He died two years later.\n\nThe reaction used here is that of Peter Gray and Stephen Scott; John Pearson mapped its patterns in 1993. In 1995 Shigeru Kondo and Rihito Asai watched stripes move on a living angelfish as such equations foretell.",
    "La difusión alisa: la tinta en el agua acaba en gris. Alan Turing vio en 1952 que puede hacer lo contrario. Si dos sustancias reaccionan y se difunden de forma desigual, un estado uniforme puede volverse inestable y ordenarse. En The Chemical Basis of Morphogenesis propuso que así obtiene un embrión redondo sus rayas y sus miembros. Murió dos años después.\n\nLa reacción usada aquí es la de Peter Gray y Stephen Scott; John Pearson cartografió sus patrones en 1993. En 1995 Shigeru Kondo y Rihito Asai vieron moverse las rayas de un pez ángel vivo tal como predicen ecuaciones así.",
  ),
  facts: [
    {
      label: text("Steps", "Pasos"),
      text: text(
        "One thousand two hundred moments of the reaction lie between the first drops and this skin.",
        "Mil doscientos instantes de la reacción separan las primeras gotas de esta piel.",
      ),
    },
    {
      label: text("Two rules", "Dos reglas"),
      text: text(
        "U + 2V becomes 3V; V decays. U is fed in everywhere.",
        "U + 2V se convierte en 3V; V decae. U se suministra en todas partes.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Worms about to split: first they thicken at the ends.",
        "Gusanos a punto de dividirse: primero se engrosan por los extremos.",
      ),
    },
  ],
  creditLine: after("Alan Turing"),
  tags: ["reaction-diffusion", "morphogenesis", "pattern", "skin", "chemistry"],
  alt: text(
    "Raised winding ridges in coral, cream and plum on deep teal, like the surface of brain coral.",
    "Crestas sinuosas en relieve, coral, crema y ciruela sobre verde azulado, como la superficie de un coral cerebro.",
  ),
  plan: { x: 0.935, y: 0.54 },
  size: { width: 1600, height: 1200 },
  draw,
};
