import { text } from "../../labels";
import type { DemoArtist } from "../../types";
import { modelMakers } from "./artists-models";

export const artists: DemoArtist[] = [
  ...modelMakers,
  {
    slug: "ken-perlin",
    name: "Ken Perlin",
    sortName: "Perlin, Ken",
    born: 1954,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "He studied mathematics at Harvard and helped to make the pictures of Tron at the company MAGI. His noise, devised in the early 1980s and published in 1985, put texture into computer images and won an Academy Award for technical achievement. As a professor at New York University he has gone on to study animated characters, zooming interfaces and shared virtual worlds.",
      "Estudió matemáticas en Harvard y participó en las imágenes de Tron en la empresa MAGI. Su ruido, ideado a comienzos de los ochenta y publicado en 1985, dio textura a las imágenes por ordenador y recibió un premio de la Academia por logro técnico. Como profesor de la Universidad de Nueva York ha estudiado después personajes animados, interfaces con zum y mundos virtuales compartidos.",
    ),
  },
  {
    slug: "karl-pearson",
    name: "Karl Pearson",
    sortName: "Pearson, Karl",
    born: 1857,
    died: 1936,
    nationality: text("English", "Inglesa"),
    biography: text(
      "He made statistics a subject of its own: the correlation coefficient, the chi-squared test and the histogram's name come from him, and in 1911 he founded at University College London the first university department of statistics. He read law, wrote on German literature and argued for socialism and women's rights. Like his friend Galton he also promoted eugenics, which discredits part of his work.",
      "Hizo de la estadística una materia propia: de él vienen el coeficiente de correlación, la prueba de ji cuadrado y el nombre del histograma, y en 1911 fundó en el University College de Londres el primer departamento universitario de estadística. Estudió derecho, escribió sobre literatura alemana y defendió el socialismo y los derechos de la mujer. Como su amigo Galton, promovió la eugenesia, que desacredita parte de su obra.",
    ),
  },
  {
    slug: "francis-galton",
    name: "Francis Galton",
    sortName: "Galton, Francis",
    born: 1822,
    died: 1911,
    nationality: text("English", "Inglesa"),
    biography: text(
      "A traveller, meteorologist and measurer of everything, cousin of Charles Darwin. He published some of the first weather maps in newspapers, described the anticyclone, and studied fingerprints and heredity; regression and correlation began with him. He also coined the word eugenics and campaigned for it, with consequences that history has judged severely.",
      "Viajero, meteorólogo y medidor de todo, primo de Charles Darwin. Publicó algunos de los primeros mapas del tiempo en prensa, describió el anticiclón y estudió las huellas dactilares y la herencia; la regresión y la correlación empezaron con él. También acuñó la palabra eugenesia e hizo campaña por ella, con consecuencias que la historia ha juzgado con severidad.",
    ),
  },
  {
    slug: "georg-nees",
    name: "Georg Nees",
    sortName: "Nees, Georg",
    born: 1926,
    died: 2016,
    nationality: text("German", "Alemana"),
    biography: text(
      "He studied mathematics and physics and worked as a programmer at Siemens in Erlangen. When a drawing machine was bought for engineers, he used the evenings to let it draw for its own sake. His exhibition in Stuttgart in February 1965 is counted as the first of computer art anywhere. In 1969 he took his doctorate with the philosopher Max Bense on generative graphics.",
      "Estudió matemáticas y física y trabajó de programador en Siemens, en Erlangen. Cuando se compró una máquina de dibujo para los ingenieros, aprovechó las tardes para dejarla dibujar por gusto. Su exposición de febrero de 1965 en Stuttgart se tiene por la primera de arte por ordenador. En 1969 se doctoró con el filósofo Max Bense con una tesis sobre gráfica generativa.",
    ),
  },
  {
    slug: "a-michael-noll",
    name: "A. Michael Noll",
    sortName: "Noll, A. Michael",
    born: 1939,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "An engineer who came to Bell Telephone Laboratories in 1961 and in the summer of 1962 began to make pictures with its computers. He made some of the earliest stereoscopic computer films and a computer-animated dance, and tested with an audience whether people can tell a machine's drawing from a master's. He later advised the White House on science and taught communication in Los Angeles.",
      "Ingeniero que llegó a los Laboratorios Bell en 1961 y en el verano de 1962 empezó a hacer imágenes con sus ordenadores. Hizo algunas de las primeras películas estereoscópicas por ordenador y una danza animada, y comprobó con público si se distingue el dibujo de una máquina del de un maestro. Después asesoró a la Casa Blanca en ciencia y enseñó comunicación en Los Ángeles.",
    ),
  },
  {
    slug: "vera-molnar",
    name: "Vera Molnár",
    sortName: "Molnár, Vera",
    born: 1924,
    died: 2023,
    nationality: text("Hungarian-born French", "Francesa, de origen húngaro"),
    biography: text(
      "She studied painting in Budapest and settled in Paris in 1947. Convinced that a picture can be made by rules and small accidents, she worked with an imaginary machine, a programme on paper, before she could use a real one in 1968. She was among the founders of a research group for visual art in Paris. Recognition came late and fully: she showed at the Venice Biennale at ninety-eight.",
      "Estudió pintura en Budapest y se instaló en París en 1947. Convencida de que una imagen puede hacerse con reglas y pequeños accidentes, trabajó con una máquina imaginaria, un programa en papel, antes de poder usar una real en 1968. Estuvo entre los fundadores de un grupo de investigación de arte visual en París. El reconocimiento llegó tarde y pleno: expuso en la Bienal de Venecia a los noventa y ocho.",
    ),
  },
  {
    slug: "simon-broadbent",
    name: "Simon Broadbent",
    sortName: "Broadbent, Simon",
    born: 1928,
    died: 2002,
    nationality: text("English", "Inglesa"),
    biography: text(
      "A statistician. While he was working for the British coal industry, questions about the filters of gas masks led him to ask a new one: how does a fluid pass through a maze whose walls are set by chance? With John Hammersley he published the answer in 1957. He later turned to advertising and became an authority on measuring whether it works.",
      "Estadístico. Cuando trabajaba para la industria británica del carbón, los filtros de las máscaras antigás lo llevaron a una pregunta nueva: ¿cómo pasa un fluido por un laberinto cuyas paredes pone el azar? Con John Hammersley publicó la respuesta en 1957. Después se dedicó a la publicidad y fue una autoridad en medir si funciona.",
    ),
  },
  {
    slug: "john-hammersley",
    name: "John Hammersley",
    sortName: "Hammersley, John",
    born: 1920,
    died: 2004,
    nationality: text("British", "Británica"),
    biography: text(
      "A mathematician at Oxford who liked problems that others found untidy: the growth of crystals, polymers and rumours, self-avoiding walks, and percolation, to which he gave its first theorems. With David Handscomb he wrote an early textbook on Monte Carlo methods. He argued publicly for school mathematics that solves real problems.",
      "Matemático de Oxford al que gustaban los problemas que otros hallaban desordenados: el crecimiento de cristales, polímeros y rumores, los paseos que se evitan a sí mismos y la percolación, a la que dio sus primeros teoremas. Con David Handscomb escribió un temprano manual sobre los métodos de Montecarlo. Defendió en público una matemática escolar que resuelva problemas reales.",
    ),
  },
  {
    slug: "comte-de-buffon",
    name: "Georges-Louis Leclerc, Comte de Buffon",
    sortName: "Buffon, Georges-Louis Leclerc de",
    born: 1707,
    died: 1788,
    nationality: text("French", "Francesa"),
    biography: text(
      "Keeper of the royal garden in Paris and author of the Histoire naturelle in thirty-six volumes, one of the most widely read works of its century. He burned wood at a distance with mirrors, estimated the age of the Earth from cooling iron balls, and brought the calculus of chance to geometry. In style, he said, is the man himself.",
      "Intendente del jardín real de París y autor de la Histoire naturelle en treinta y seis volúmenes, una de las obras más leídas de su siglo. Quemó madera a distancia con espejos, estimó la edad de la Tierra con bolas de hierro que se enfriaban y llevó el cálculo del azar a la geometría. El estilo, dijo, es el hombre mismo.",
    ),
  },
  {
    slug: "david-wilson",
    name: "David B. Wilson",
    sortName: "Wilson, David B.",
    born: null,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "A mathematician who studied at the Massachusetts Institute of Technology and worked at Microsoft Research. He is known for exact ways of sampling: with James Propp he showed in 1996 how a simulation can tell by itself that it has run long enough, by coupling from the past, and in the same year he described the loop-erased walks that build a perfectly fair maze.",
      "Matemático que estudió en el Instituto de Tecnología de Massachusetts y trabajó en Microsoft Research. Es conocido por sus modos exactos de muestrear: con James Propp mostró en 1996 cómo una simulación puede saber por sí misma que ha corrido bastante, acoplando desde el pasado, y ese mismo año describió los paseos sin bucles que construyen un laberinto perfectamente justo.",
    ),
  },
  {
    slug: "robert-cook",
    name: "Robert L. Cook",
    sortName: "Cook, Robert L.",
    born: 1952,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "A computer graphics researcher at Lucasfilm and Pixar. He described how metal differs from plastic in the light it sends back, how random sampling makes blur, soft shadow and depth of field possible, and how shading can be written as small programs. He is one of the authors of RenderMan, for which he shared the first Academy Award of Merit given for software, in 2001.",
      "Investigador de gráficos por ordenador en Lucasfilm y Pixar. Describió en qué se distingue el metal del plástico por la luz que devuelven, cómo el muestreo al azar permite desenfoque, sombra suave y profundidad de campo, y cómo el sombreado puede escribirse en pequeños programas. Es coautor de RenderMan, por el que compartió en 2001 el primer Óscar al mérito concedido a un software.",
    ),
  },
];
