import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./chladni-plates.draw";

export const chladniPlates: DemoWork = {
  slug: "chladni-plates",
  accessionNumber: "WAV.1787.1",
  room: "waves",
  artists: ["ernst-chladni"],
  title: text("Sixteen Silences", "Dieciséis silencios"),
  year: inYear(1787),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Strew sand on a metal plate and draw a violin bow along its edge. The plate sings, the grains jump, and they come to rest where the metal does not move. The sand draws the silence inside the sound. Each of these sixteen plates sings a different note.",
    "Esparza arena sobre una placa de metal y frote el borde con un arco de violín. La placa canta, los granos saltan y se posan allí donde el metal no se mueve. La arena dibuja el silencio que hay dentro del sonido. Cada una de estas dieciséis placas canta una nota distinta.",
  ),
  description: text(
    "Ernst Chladni, trained as a lawyer, showed these figures in his book on the theory of sound in 1787 and then toured Europe with them. In 1809 he demonstrated them to Napoleon, who paid for a French edition of his acoustics and funded a prize for a theory of vibrating plates. Sophie Germain won it in 1816.\n\nThe drawing adds a few of the simple standing waves of a square plate, with shares chosen by chance. For every plate forty-two thousand grains are thrown; a grain stays with a probability that falls as the motion under it grows.",
    "Ernst Chladni, formado como jurista, mostró estas figuras en su libro sobre la teoría del sonido en 1787 y recorrió después Europa con ellas. En 1809 las presentó a Napoleón, que costeó una edición francesa de su acústica y dotó un premio para quien explicara las placas vibrantes. Lo ganó Sophie Germain en 1816.\n\nEl dibujo suma unas pocas ondas estacionarias simples de una placa cuadrada, en proporciones elegidas al azar. Sobre cada placa se lanzan cuarenta y dos mil granos; un grano permanece con una probabilidad que disminuye cuando crece el movimiento bajo él.",
  ),
  facts: [
    {
      label: text("Nodal lines", "Líneas nodales"),
      text: text(
        "The lines of rest divide parts that move up from parts that move down.",
        "Las líneas de reposo separan las partes que suben de las que bajan.",
      ),
    },
    {
      label: text("A precursor", "Un precursor"),
      text: text(
        "Robert Hooke had seen flour gather in patterns on a bowed glass plate in 1680.",
        "Robert Hooke había visto en 1680 cómo la harina formaba figuras en un vidrio frotado con un arco.",
      ),
    },
    {
      label: text("Stones from the sky", "Piedras del cielo"),
      text: text(
        "Chladni also argued, in 1794 and against general belief, that meteorites come from space.",
        "Chladni sostuvo además en 1794, contra la opinión general, que los meteoritos vienen del espacio.",
      ),
    },
  ],
  creditLine: after("Ernst Chladni"),
  tags: ["sound", "vibration", "sand", "metal", "standing-waves"],
  alt: text(
    "Sixteen square metal plates in bronze, blue and green, each with a different pattern of sand lines around a central screw.",
    "Dieciséis placas cuadradas de metal bronce, azul y verde, cada una con un dibujo distinto de líneas de arena en torno a un tornillo.",
  ),
  plan: { x: 0.61, y: 0.11 },
  size: { width: 1600, height: 1600 },
  draw,
};
