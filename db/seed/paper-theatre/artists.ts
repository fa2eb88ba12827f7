import { text } from "../demo/labels";
import type { DemoArtist } from "../demo/types";

export const artists: DemoArtist[] = [
  {
    slug: "koryo-miura",
    name: "Koryo Miura",
    sortName: "Miura, Koryo",
    born: 1930,
    died: null,
    nationality: text("Japanese", "Japonesa"),
    biography: text(
      "Japanese engineer, professor at the University of Tokyo and at the Institute of Space and Astronautical Science. He studied the buckling of thin shells and the structures that can travel small and work large: masts, antennas and sails for spacecraft. The fold that bears his name began as an answer to a question about crumpling and has found its way from maps to satellites.",
      "Ingeniero japonés, profesor de la Universidad de Tokio y del Instituto de Ciencias del Espacio y Astronáutica. Estudió el pandeo de láminas finas y las estructuras que viajan pequeñas y trabajan grandes: mástiles, antenas y velas para naves espaciales. El pliegue que lleva su nombre nació como respuesta a una pregunta sobre el arrugamiento y ha llegado de los mapas a los satélites.",
    ),
  },
  {
    slug: "erik-demaine",
    name: "Erik Demaine",
    sortName: "Demaine, Erik",
    born: 1981,
    died: null,
    nationality: text("Canadian-American", "Canadiense-estadounidense"),
    biography: text(
      "Computer scientist and artist, born in Halifax in Canada. Taught at home on long journeys with his father, he entered university at twelve and became the youngest professor at the Massachusetts Institute of Technology at twenty. He asks what can be folded, in paper, in protein and in robots, and how hard it is to find out. His curved-crease sculptures are in the Museum of Modern Art in New York.",
      "Informático y artista nacido en Halifax (Canadá). Educado en casa durante largos viajes con su padre, entró en la universidad a los doce años y a los veinte fue el profesor más joven del Instituto Tecnológico de Massachusetts. Pregunta qué puede plegarse, en papel, en proteínas y en robots, y cuán difícil es averiguarlo. Sus esculturas de pliegues curvos están en el Museo de Arte Moderno de Nueva York.",
    ),
  },
  {
    slug: "martin-demaine",
    name: "Martin Demaine",
    sortName: "Demaine, Martin",
    born: 1942,
    died: null,
    nationality: text("American-Canadian", "Estadounidense-canadiense"),
    biography: text(
      "Artist and mathematician who founded the first one-man art glass studio in Canada in the early 1970s. He taught his son Erik at home while they travelled across North America, and the two have since written, folded and blown glass together. As artist in residence at the Massachusetts Institute of Technology he works where sculpture and proof meet.",
      "Artista y matemático que fundó a comienzos de los años setenta el primer taller unipersonal de vidrio artístico de Canadá. Educó en casa a su hijo Erik mientras recorrían Norteamérica, y desde entonces los dos escriben, pliegan y soplan vidrio juntos. Como artista residente en el Instituto Tecnológico de Massachusetts trabaja donde se encuentran la escultura y la demostración.",
    ),
  },
  {
    slug: "josef-albers",
    name: "Josef Albers",
    sortName: "Albers, Josef",
    born: 1888,
    died: 1976,
    nationality: text("German-American", "Germano-estadounidense"),
    biography: text(
      "Painter and teacher, born in Bottrop in Germany. He studied and taught at the Bauhaus until it was closed in 1933, and then at Black Mountain College and at Yale. His long series Homage to the Square and his book Interaction of Color show that no colour is ever seen as it is. In his courses paper was a partner: to be folded, not forced.",
      "Pintor y maestro nacido en Bottrop (Alemania). Estudió y enseñó en la Bauhaus hasta su cierre en 1933, y después en el Black Mountain College y en Yale. Su larga serie Homenaje al cuadrado y su libro La interacción del color muestran que ningún color se ve jamás tal como es. En sus cursos el papel era un compañero: para plegarlo, no para forzarlo.",
    ),
  },
  {
    slug: "friedrich-frobel",
    name: "Friedrich Fröbel",
    sortName: "Fröbel, Friedrich",
    born: 1782,
    died: 1852,
    nationality: text("German", "Alemana"),
    biography: text(
      "German educator, born in Thuringia. As a young man he worked under the crystallographer Christian Samuel Weiss, and the order of crystals stayed in his thinking. He believed that children learn by playing with simple, well-made things, and created the kindergarten with its balls, blocks, papers and songs. Prussia banned it in 1851; his pupils, most of them women, carried it around the world.",
      "Pedagogo alemán nacido en Turingia. De joven trabajó con el cristalógrafo Christian Samuel Weiss, y el orden de los cristales quedó en su pensamiento. Creía que los niños aprenden jugando con cosas sencillas y bien hechas, y creó el jardín de infancia con sus pelotas, bloques, papeles y canciones. Prusia lo prohibió en 1851; sus alumnas lo llevaron por el mundo.",
    ),
  },
  {
    slug: "arthur-stone",
    name: "Arthur H. Stone",
    sortName: "Stone, Arthur H.",
    born: 1916,
    died: 2000,
    nationality: text("British", "Británica"),
    biography: text(
      "British mathematician, born in London, who worked on topology at Princeton, Manchester and Rochester. As a student he took part with three friends in dissecting a square into unequal squares by way of electrical networks, a famous problem of its time. The flexagons, found with odd strips of paper in 1939, he regarded as a pastime; they have outlived most pastimes.",
      "Matemático británico nacido en Londres que trabajó en topología en Princeton, Mánchester y Rochester. De estudiante participó con tres amigos en la división de un cuadrado en cuadrados desiguales mediante redes eléctricas, célebre problema de su tiempo. Los flexágonos, hallados en 1939 con tiras sobrantes de papel, eran para él un pasatiempo; han sobrevivido a casi todos los pasatiempos.",
    ),
  },
  {
    slug: "masahiro-chatani",
    name: "Masahiro Chatani",
    sortName: "Chatani, Masahiro",
    born: 1934,
    died: 2008,
    nationality: text("Japanese", "Japonesa"),
    biography: text(
      "Japanese architect, born in Hiroshima and professor at the Tokyo Institute of Technology. From handmade greeting cards he developed origamic architecture, in which buildings, stairs and abstract forms rise from one sheet by cutting and folding alone. With exhibitions, workshops and more than fifty books he taught the art to architects and children in many countries.",
      "Arquitecto japonés nacido en Hiroshima y profesor del Instituto de Tecnología de Tokio. A partir de tarjetas de felicitación hechas a mano desarrolló la arquitectura origámica, en la que edificios, escaleras y formas abstractas se alzan de una sola hoja solo con cortes y pliegues. Con exposiciones, talleres y más de cincuenta libros enseñó este arte a arquitectos y niños de muchos países.",
    ),
  },
  {
    slug: "ron-resch",
    name: "Ron Resch",
    sortName: "Resch, Ron",
    born: 1939,
    died: 2009,
    nationality: text("American", "Estadounidense"),
    biography: text(
      "American artist and computer scientist, born in Independence in Missouri. He studied art in Iowa and moved between sculpture, geometry and the first graphics laboratories, at the universities of Illinois and Utah. His folded tessellations turned flat sheets into walls, domes and toys. The giant Easter egg of Vegreville is his largest work and was a feat of computation in its day.",
      "Artista e informático estadounidense nacido en Independence (Misuri). Estudió arte en Iowa y se movió entre la escultura, la geometría y los primeros laboratorios gráficos, en las universidades de Illinois y Utah. Sus teselaciones plegadas convirtieron hojas planas en muros, cúpulas y juguetes. El huevo de Pascua gigante de Vegreville es su mayor obra y fue en su día una hazaña de cálculo.",
    ),
  },
];
