import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./blue-noise-shell.draw";

export const blueNoiseShell: DemoWork = {
  slug: "blue-noise-shell",
  accessionNumber: "CHN.1986.1",
  room: "chance",
  artists: ["robert-cook", "robert-bridson"],
  title: text("Shell Without a Single Line", "Concha sin una sola línea"),
  year: { display: text("1986–2007", "1986–2007"), from: 1986, to: 2007 },
  medium: text(
    "Variable Poisson-disc sampling, three inks on paper",
    "Muestreo de discos de Poisson variable, tres tintas sobre papel",
  ),
  dimensions: { widthCm: 80, heightCm: 100 },
  classification: text("Sampling", "Muestreo"),
  summary: text(
    "Throw dots at random and they clump; set them in rows and the eye sees the rows. The dots of this shell keep their distance from each other and are otherwise free, as the light cells at the back of an eye are. Where the picture is dark they may stand closer.",
    "Arroje puntos al azar y se amontonan; póngalos en filas y la vista ve las filas. Los puntos de esta concha guardan distancia entre sí y por lo demás son libres, como las células de luz del fondo del ojo. Donde la imagen es oscura pueden estar más juntos.",
  ),
  description: text(
    "In 1983 John Yellott found that the receptors outside the centre of a monkey's retina are laid out like this, and saw why: errors of seeing become a harmless grain instead of false stripes. In 1986 Robert Cook brought the idea into computer graphics, where it has smoothed films ever since.\n\nMaking such dots took long until Robert Bridson described, on a single page in 2007, a way whose time grows only with their number: try new dots in the ring around an old one, keep what has room, and give up on a dot that fails too often.",
    "En 1983 John Yellott halló que los receptores de la retina de un mono, fuera del centro, están dispuestos así, y vio por qué: los errores de la visión se vuelven un grano inofensivo en vez de franjas falsas. En 1986 Robert Cook llevó la idea a los gráficos por ordenador, donde desde entonces suaviza las películas.\n\nFabricar esos puntos llevaba mucho tiempo hasta que Robert Bridson describió, en una sola página de 2007, un modo cuyo tiempo crece solo con su número: probar puntos nuevos en el anillo que rodea a uno viejo, quedarse con los que caben y abandonar el punto que falla demasiado.",
  ),
  facts: [
    {
      label: text("The name", "El nombre"),
      text: text(
        "Engineers call it blue noise, because fine detail, like blue light, has short waves.",
        "Los ingenieros lo llaman ruido azul, porque el detalle fino, como la luz azul, tiene ondas cortas.",
      ),
    },
    {
      label: text("The shell", "La concha"),
      text: text(
        "Its whorls follow a logarithmic spiral, which keeps its shape as it grows.",
        "Sus vueltas siguen una espiral logarítmica, que conserva su forma al crecer.",
      ),
    },
    {
      label: text("Three inks", "Tres tintas"),
      text: text(
        "Blue, rust and green. Every other tone is made by distance.",
        "Azul, óxido y verde. Todos los demás tonos los hace la distancia.",
      ),
    },
  ],
  creditLine: after("Robert L. Cook and Robert Bridson", "Robert L. Cook y Robert Bridson"),
  tags: ["stippling", "poisson-disc", "shell", "dots", "blue-noise"],
  alt: text(
    "A coiled shell with rust-red stripes and blue shadows, drawn wholly with dots on a dotted green sea bed.",
    "Una concha enroscada con bandas rojizas y sombras azules, dibujada solo con puntos sobre un fondo marino verde punteado.",
  ),
  plan: { x: 0.525, y: 0.915 },
  size: { width: 1280, height: 1600 },
  draw,
};
