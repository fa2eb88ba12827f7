import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./prism-garden.draw";

export const prismGarden: DemoWork = {
  slug: "prism-garden",
  accessionNumber: "LIG.1672.1",
  room: "light",
  artists: ["isaac-newton"],
  title: text("Garden of Bent Light", "Jardín de luz quebrada"),
  year: { display: text("1666–1672", "1666–1672"), from: 1666, to: 1672 },
  medium: text(
    "Six thousand rays of single wavelengths through eight glass bodies",
    "Seis mil rayos de una sola longitud de onda por ocho cuerpos de vidrio",
  ),
  dimensions: { widthCm: 112, heightCm: 70 },
  classification: text("Optics", "Óptica"),
  summary: text(
    "White beams enter a garden of glass. Each is a crowd of colours that travel together until a surface bends violet more than red; then they part. Isaac Newton proved with two prisms that the glass does not make the colours. It only lets each go its own way.",
    "Haces blancos entran en un jardín de vidrio. Cada uno es una multitud de colores que viajan juntos hasta que una superficie quiebra el violeta más que el rojo; entonces se separan. Isaac Newton probó con dos prismas que el vidrio no fabrica los colores. Solo deja que cada uno siga su camino.",
  ),
  description: text(
    "Newton darkened his room and made a small hole in the window shutter. With a second prism he took one colour out of the spectrum and bent it again: it stayed what it was. He called this the crucial experiment and reported it to the Royal Society in 1672, in his first published paper. A long quarrel with Robert Hooke followed.\n\nHere every ray has exactly one wavelength and obeys Snell's law at each face; beyond a certain angle it is thrown back. The glass of this garden separates colours more strongly than real flint glass, so that the fans fit into the frame.",
    "Newton oscureció su habitación y abrió un agujero pequeño en la contraventana. Con un segundo prisma sacó un color del espectro y lo quebró otra vez: siguió siendo el mismo. Lo llamó experimento crucial y lo comunicó a la Royal Society en 1672, en su primer artículo publicado. Siguió una larga disputa con Robert Hooke.\n\nAquí cada rayo tiene exactamente una longitud de onda y obedece la ley de Snell en cada cara; más allá de cierto ángulo es devuelto. El vidrio de este jardín separa los colores más que el vidrio flint real, para que los abanicos quepan en el marco.",
  ),
  facts: [
    {
      label: text("Seven colours", "Siete colores"),
      text: text(
        "Newton counted seven, adding orange and indigo, to match the seven notes of the scale.",
        "Newton contó siete, añadiendo el naranja y el añil, para igualar las siete notas de la escala.",
      ),
    },
    {
      label: text("White by addition", "Blanco por suma"),
      text: text(
        "No white was used. It appears where rays of all wavelengths lie on top of each other.",
        "No se usó blanco. Aparece donde se superponen rayos de todas las longitudes de onda.",
      ),
    },
    {
      label: text("A useful failure", "Un fallo útil"),
      text: text(
        "Believing that lenses must always fringe with colour, Newton built the first working telescope with a mirror.",
        "Convencido de que las lentes siempre orlarían de color, Newton construyó el primer telescopio de espejo que funcionó.",
      ),
    },
  ],
  creditLine: after("Isaac Newton"),
  tags: ["prism", "dispersion", "spectrum", "refraction", "ray"],
  alt: text(
    "White beams strike outlined glass prisms on a dark ground and open into fans of rainbow colours.",
    "Haces blancos dan en prismas de vidrio perfilados sobre fondo oscuro y se abren en abanicos de colores del arcoíris.",
  ),
  plan: { x: 0.435, y: 0.465 },
  size: { width: 1600, height: 1000 },
  draw,
};
