import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./game-of-life.draw";

export const gameOfLife: DemoWork = {
  slug: "game-of-life",
  accessionNumber: "CHN.1970.1",
  room: "chance",
  artists: ["john-conway"],
  title: text("Embers of a Small Universe", "Brasas de un universo pequeño"),
  year: inYear(1970),
  medium: text(
    "Game of Life from a random start, 420 generations",
    "Juego de la vida desde un inicio al azar, 420 generaciones",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Cellular automaton", "Autómata celular"),
  summary: text(
    "A cell with three living neighbours is born; with two or three it lives on; otherwise it dies. That is all. From a random beginning, 420 generations later, quiet blocks and blinkers remain, shown in white. Around them glow the places where life has only just gone out.",
    "Una celda con tres vecinas vivas nace; con dos o tres sigue viva; si no, muere. Eso es todo. Desde un comienzo al azar, 420 generaciones después quedan bloques y parpadeadores tranquilos, en blanco. En torno a ellos arden los lugares donde la vida acaba de apagarse.",
  ),
  description: text(
    "John Conway tried many rules with counters on Go boards spread over the floor of a common room in Cambridge. He wanted one whose future could not be guessed: neither certain death nor endless growth. Martin Gardner presented the winner in Scientific American in October 1970.\n\nConway offered fifty dollars for a pattern that grows for ever. Bill Gosper's group won within weeks, with a gun that fires gliders. It has since been shown that Life can compute anything a computer can.",
    "John Conway probó muchas reglas con fichas sobre tableros de go extendidos por el suelo de una sala común de Cambridge. Quería una cuyo futuro no pudiera adivinarse: ni muerte segura ni crecimiento sin fin. Martin Gardner presentó la ganadora en Scientific American en octubre de 1970.\n\nConway ofreció cincuenta dólares por una figura que creciera siempre. El grupo de Bill Gosper los ganó en semanas, con un cañón que dispara planeadores. Después se demostró que el juego de la vida puede calcular cuanto puede un ordenador.",
  ),
  facts: [
    {
      label: text("Gliders", "Planeadores"),
      text: text(
        "Straight faint trails across the dark are the tracks of gliders, five cells that walk.",
        "Las estelas rectas y tenues en lo oscuro son huellas de planeadores, cinco celdas que caminan.",
      ),
    },
    {
      label: text("No players", "Sin jugadores"),
      text: text(
        "It is called a game, but nobody plays. Everything is settled by the first move.",
        "Se llama juego, pero nadie juega. Todo queda decidido en la primera jugada.",
      ),
    },
    {
      label: text("Edges", "Bordes"),
      text: text(
        "This universe has none: what leaves on one side comes back on the other.",
        "Este universo no los tiene: lo que sale por un lado vuelve por el otro.",
      ),
    },
  ],
  creditLine: after("John H. Conway"),
  tags: ["cellular-automaton", "life", "glider", "emergence", "time"],
  alt: text(
    "White cells stand amid glowing orange and purple traces that fade into deep blue.",
    "Celdas blancas se alzan entre rastros naranjas y púrpuras que se apagan en un azul profundo.",
  ),
  plan: { x: 0.425, y: 0.555 },
  size: { width: 1600, height: 1200 },
  draw,
};
