import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./soap-film.draw";

export const soapFilm: DemoWork = {
  slug: "soap-film",
  accessionNumber: "LIG.1801.1",
  room: "light",
  artists: ["thomas-young"],
  title: text("The Colours of Almost Nothing", "Los colores de casi nada"),
  year: { display: text("1801–1802", "1801–1802"), from: 1801, to: 1802 },
  medium: text(
    "Thin-film interference over a stirred thickness field",
    "Interferencia en lámina delgada sobre un espesor agitado",
  ),
  dimensions: { widthCm: 112, heightCm: 70 },
  classification: text("Optics", "Óptica"),
  summary: text(
    "A soap film has no colour of its own. Light returns from its front and from its back, a hair's breadth later, and the two add up or cancel according to the wavelength. Thickness becomes colour. At the top the film is so thin that all colours cancel, and it turns dark before it bursts.",
    "Una película de jabón no tiene color propio. La luz vuelve de su cara anterior y, un instante después, de la posterior, y ambas se suman o se anulan según la longitud de onda. El espesor se hace color. Arriba la película es tan fina que se anulan todos los colores, y oscurece antes de romperse.",
  ),
  description: text(
    "Robert Hooke and Isaac Newton had described these colours with care, and Newton had even measured the thicknesses. But it was Thomas Young, a physician and later decipherer of Egyptian script, who said why: light is a wave, and waves interfere. He lectured on it before the Royal Society in 1801.\n\nFrom Newton's own figures he computed the wavelengths of the colours, close to the values of today. For this picture the thickness, from forty to well over a thousand millionths of a millimetre, was stirred like a liquid and then lit by his rule.",
    "Robert Hooke e Isaac Newton habían descrito estos colores con cuidado, y Newton incluso midió los espesores. Pero fue Thomas Young, médico y más tarde descifrador de la escritura egipcia, quien dijo por qué: la luz es una onda, y las ondas interfieren. Lo expuso ante la Royal Society en 1801.\n\nCon las propias cifras de Newton calculó las longitudes de onda de los colores, cercanas a las de hoy. Para esta imagen el espesor, de cuarenta a bastante más de mil millonésimas de milímetro, se agitó como un líquido y luego se iluminó con su regla.",
  ),
  facts: [
    {
      label: text("Reading the film", "Leer la película"),
      text: text(
        "Black and white, then straw, brown, blue: the first order. Pinks and greens below are higher orders.",
        "Negro y blanco, luego paja, pardo, azul: el primer orden. Los rosas y verdes de abajo son órdenes superiores.",
      ),
    },
    {
      label: text("Half a wave", "Media onda"),
      text: text(
        "Reflection at the front turns the wave over. That is why the thinnest film is dark, not bright.",
        "El reflejo en la cara anterior invierte la onda. Por eso la película más fina es oscura y no clara.",
      ),
    },
    {
      label: text("Same cause", "Misma causa"),
      text: text(
        "Oil on a wet road, beetle shells and coated spectacles get their colours in this way.",
        "El aceite en el asfalto mojado, los élitros de escarabajo y las gafas tratadas toman así sus colores.",
      ),
    },
  ],
  creditLine: after("Thomas Young"),
  tags: ["interference", "soap", "colour", "thin-film", "wave"],
  alt: text(
    "Marbled bands of gold, blue, magenta and green flow like liquid beneath a black and silver upper edge.",
    "Bandas jaspeadas de oro, azul, magenta y verde fluyen como un líquido bajo un borde superior negro y plateado.",
  ),
  plan: { x: 0.47, y: 0.38 },
  size: { width: 1600, height: 1000 },
  draw,
};
