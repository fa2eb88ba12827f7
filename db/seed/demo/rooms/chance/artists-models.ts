import { text } from "../../labels";
import type { DemoArtist } from "../../types";

export const modelMakers: DemoArtist[] = [
  {
    slug: "robert-bridson",
    name: "Robert Bridson",
    sortName: "Bridson, Robert",
    born: null,
    died: null,
    nationality: text("Canadian", "Canadiense"),
    biography: text(
      "A computer scientist who works on water, smoke, cloth and hair for films. He studied at Waterloo and Stanford, taught at the University of British Columbia, and wrote a widely used book on fluid simulation. Programs that he helped to create have moved the seas of many productions. His page on Poisson-disc sampling, of 2007, is among the most implemented in the field.",
      "Informático que trabaja con agua, humo, tela y pelo para el cine. Estudió en Waterloo y Stanford, enseñó en la Universidad de Columbia Británica y escribió un libro muy usado sobre simulación de fluidos. Programas que ayudó a crear han movido los mares de muchas producciones. Su página sobre el muestreo de discos de Poisson, de 2007, es de las más programadas del campo.",
    ),
  },
  {
    slug: "alain-fournier",
    name: "Alain Fournier",
    sortName: "Fournier, Alain",
    born: 1943,
    died: 2000,
    nationality: text("French-born Canadian", "Canadiense, de origen francés"),
    biography: text(
      "Trained as a chemist in France, he came to computer graphics by way of Dallas and taught at Toronto and at the University of British Columbia. With Don Fussell and Loren Carpenter he introduced random fractals into picture making; with William Reeves he gave ocean waves a model that breaks. Students remember his erudition and his puns.",
      "Formado como químico en Francia, llegó a los gráficos por ordenador pasando por Dallas y enseñó en Toronto y en la Universidad de Columbia Británica. Con Don Fussell y Loren Carpenter introdujo los fractales aleatorios en la creación de imágenes; con William Reeves dio a las olas del mar un modelo que rompe. Sus alumnos recuerdan su erudición y sus juegos de palabras.",
    ),
  },
  {
    slug: "loren-carpenter",
    name: "Loren Carpenter",
    sortName: "Carpenter, Loren",
    born: 1947,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "In 1980, while working at Boeing, he showed the two-minute film Vol Libre, a flight through fractal mountains, and was hired by Lucasfilm on the spot. He became a founder member and chief scientist of Pixar, worked out how to hide what lies behind with the A-buffer, and shared an Academy Award of Merit for RenderMan in 2001.",
      "En 1980, cuando trabajaba en Boeing, mostró la película de dos minutos Vol Libre, un vuelo entre montañas fractales, y Lucasfilm lo contrató en el acto. Fue miembro fundador y científico jefe de Pixar, ideó el A-buffer para ocultar lo que queda detrás y compartió en 2001 un Óscar al mérito por RenderMan.",
    ),
  },
  {
    slug: "ernst-ising",
    name: "Ernst Ising",
    sortName: "Ising, Ernst",
    born: 1900,
    died: 1998,
    nationality: text("German-born American", "Estadounidense, de origen alemán"),
    biography: text(
      "A physicist whose thesis at Hamburg, written under Wilhelm Lenz, contained the model that bears his name. He became a teacher; in 1933 he lost his post because he was Jewish, and survived the war in Luxembourg. From 1948 he taught physics at Bradley University in Illinois, where few students knew that their professor's name stood in thousands of papers.",
      "Físico cuya tesis en Hamburgo, dirigida por Wilhelm Lenz, contenía el modelo que lleva su nombre. Se hizo profesor; en 1933 perdió su puesto por ser judío y sobrevivió a la guerra en Luxemburgo. Desde 1948 enseñó física en la Universidad Bradley de Illinois, donde pocos alumnos sabían que el nombre de su profesor figuraba en miles de artículos.",
    ),
  },
  {
    slug: "rene-descartes",
    name: "René Descartes",
    sortName: "Descartes, René",
    born: 1596,
    died: 1650,
    nationality: text("French", "Francesa"),
    biography: text(
      "A philosopher and mathematician who wrote most of his work in the Netherlands. In 1637 he joined algebra to geometry and gave points their coordinates; in the same volume he explained the rainbow by following rays through a single drop. His letters with Princess Elisabeth of Bohemia are among the liveliest that philosophy has left us. He died in Stockholm.",
      "Filósofo y matemático que escribió casi toda su obra en los Países Bajos. En 1637 unió el álgebra a la geometría y dio coordenadas a los puntos; en el mismo volumen explicó el arcoíris siguiendo rayos por una sola gota. Sus cartas con la princesa Isabel de Bohemia son de las más vivas que nos ha dejado la filosofía. Murió en Estocolmo.",
    ),
  },
  {
    slug: "stephen-wolfram",
    name: "Stephen Wolfram",
    sortName: "Wolfram, Stephen",
    born: 1959,
    died: null,
    nationality: text("British-American", "Británico-estadounidense"),
    biography: text(
      "He published papers on particle physics in his teens and took his doctorate at the California Institute of Technology at twenty. From 1981 he studied cellular automata and the question of how simple rules make complicated things. In 1988 he released Mathematica, and in 2002 A New Kind of Science, a book of twelve hundred pages full of such patterns.",
      "Publicó artículos de física de partículas en la adolescencia y se doctoró en el Instituto de Tecnología de California a los veinte años. Desde 1981 estudió los autómatas celulares y cómo reglas simples producen cosas complicadas. En 1988 lanzó Mathematica, y en 2002 A New Kind of Science, un libro de mil doscientas páginas lleno de estos dibujos.",
    ),
  },
  {
    slug: "john-conway",
    name: "John H. Conway",
    sortName: "Conway, John H.",
    born: 1937,
    died: 2020,
    nationality: text("English", "Inglesa"),
    biography: text(
      "A mathematician at Cambridge and Princeton who made no difference between work and play. He found sporadic groups and the surreal numbers, wrote with two friends the great book on winning games, and could name the day of the week for any date in a second or two. He complained that the Game of Life had overshadowed the rest.",
      "Matemático de Cambridge y Princeton que no distinguía trabajo de juego. Halló grupos esporádicos y los números surreales, escribió con dos amigos el gran libro sobre juegos ganadores y decía en uno o dos segundos el día de la semana de cualquier fecha. Se quejaba de que el juego de la vida hubiera eclipsado el resto.",
    ),
  },
  {
    slug: "per-bak",
    name: "Per Bak",
    sortName: "Bak, Per",
    born: 1948,
    died: 2002,
    nationality: text("Danish", "Danesa"),
    biography: text(
      "A theoretical physicist who worked at Brookhaven National Laboratory and in Copenhagen. With two young colleagues he proposed in 1987 that many systems drive themselves to a critical state, and he spent the following years carrying the idea, with force and wit, into geology, economics and biology. His book How Nature Works appeared in 1996.",
      "Físico teórico que trabajó en el Laboratorio Nacional de Brookhaven y en Copenhague. Con dos jóvenes colegas propuso en 1987 que muchos sistemas se llevan solos a un estado crítico, y dedicó los años siguientes a llevar la idea, con fuerza e ingenio, a la geología, la economía y la biología. Su libro How Nature Works apareció en 1996.",
    ),
  },
  {
    slug: "chao-tang",
    name: "Chao Tang",
    sortName: "Tang, Chao",
    born: null,
    died: null,
    nationality: text("Chinese", "China"),
    biography: text(
      "A physicist who studied in Hefei and Chicago and was a young researcher at Brookhaven when the sandpile was conceived there. He later turned to biology, asking how proteins fold and how networks of genes manage to work so reliably. After years in the United States he became a professor at Peking University, where he built up a centre for quantitative biology.",
      "Físico que estudió en Hefei y Chicago y era un joven investigador en Brookhaven cuando se concibió allí la pila de arena. Pasó después a la biología, a preguntarse cómo se pliegan las proteínas y cómo logran las redes de genes funcionar con tanta fiabilidad. Tras años en Estados Unidos fue profesor de la Universidad de Pekín, donde creó un centro de biología cuantitativa.",
    ),
  },
  {
    slug: "kurt-wiesenfeld",
    name: "Kurt Wiesenfeld",
    sortName: "Wiesenfeld, Kurt",
    born: null,
    died: null,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "A physicist who took his doctorate at Berkeley and was at Brookhaven with Per Bak and Chao Tang when they wrote on self-organised criticality in 1987. As a professor at the Georgia Institute of Technology he has worked on noise that helps instead of harming, on arrays of lasers and superconducting junctions, and on why clocks on one wall fall into step.",
      "Físico que se doctoró en Berkeley y estaba en Brookhaven con Per Bak y Chao Tang cuando escribieron sobre la criticalidad autoorganizada en 1987. Como profesor del Instituto de Tecnología de Georgia ha trabajado sobre el ruido que ayuda en vez de estorbar, sobre redes de láseres y uniones superconductoras, y sobre por qué los relojes de una pared acompasan sus péndulos.",
    ),
  },
];
