import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./mirror-spheres.draw";

export const mirrorSpheres: DemoWork = {
  slug: "mirror-spheres",
  accessionNumber: "LIG.1980.1",
  room: "light",
  artists: ["turner-whitted"],
  title: text("Ten Spheres Look at Each Other", "Diez esferas se miran"),
  year: { display: text("1979–1980", "1979–1980"), from: 1979, to: 1980 },
  medium: text(
    "Recursive ray tracing, three reflections deep",
    "Trazado de rayos recursivo, con tres reflejos de profundidad",
  ),
  dimensions: { widthCm: 112, heightCm: 70 },
  classification: text("Computer graphics", "Gráficos por ordenador"),
  summary: text(
    "From your eye a ray goes out through every point of the picture. Where it strikes a mirror it asks a new ray what that one sees, and so on. Turner Whitted wrote this down in 1980, and for the first time computed worlds reflected themselves.",
    "De su ojo sale un rayo por cada punto de la imagen. Donde da en un espejo pregunta a un rayo nuevo qué ve este, y así sucesivamente. Turner Whitted lo escribió en 1980, y por primera vez los mundos calculados se reflejaron a sí mismos.",
  ),
  description: text(
    "Following single rays backwards from the eye was not new: Albrecht Dürer had shown it with a thread, and Arthur Appel had cast rays by computer in 1968 to find shadows. Whitted, at Bell Laboratories, let each ray call up others, for reflection, for refraction and for the lamp. The program became shorter and the pictures richer.\n\nHis first picture, two glass and mirror balls over a chequered floor, took more than an hour. The floor and the balls of this scene are a bow to it. Look into the silver sphere: the whole hall is there, and you would be too.",
    "Seguir rayos hacia atrás desde el ojo no era nuevo: Alberto Durero lo había mostrado con un hilo, y Arthur Appel había lanzado rayos con un ordenador en 1968 para hallar sombras. Whitted, en los Laboratorios Bell, dejó que cada rayo llamara a otros, para el reflejo, la refracción y la lámpara. El programa se acortó y las imágenes se enriquecieron.\n\nSu primera imagen, dos bolas de vidrio y de espejo sobre un suelo ajedrezado, tardó más de una hora. El suelo y las bolas de esta escena son una reverencia a ella. Mire en la esfera plateada: está toda la sala, y también estaría usted.",
  ),
  facts: [
    {
      label: text("Endless mirrors", "Espejos sin fin"),
      text: text(
        "Two facing mirrors would never end. The recursion here stops after three reflections.",
        "Dos espejos enfrentados no acabarían nunca. Aquí la recursión se detiene tras tres reflejos.",
      ),
    },
    {
      label: text("Legacy", "Legado"),
      text: text(
        "Films and games still follow rays in this way, billions of them a second.",
        "El cine y los juegos siguen aún así los rayos, miles de millones por segundo.",
      ),
    },
    {
      label: text("The shadow test", "La prueba de sombra"),
      text: text(
        "A point is in shadow when the ray from it to the lamp meets anything on the way.",
        "Un punto está en sombra cuando el rayo que va de él a la lámpara encuentra algo en el camino.",
      ),
    },
  ],
  creditLine: after("Turner Whitted"),
  tags: ["ray-tracing", "reflection", "spheres", "marble", "recursion"],
  alt: text(
    "Coloured and silver balls stand on a marble chessboard under a sunset sky and mirror one another.",
    "Bolas de color y plateadas se alzan en un tablero de mármol bajo un cielo de ocaso y se reflejan unas en otras.",
  ),
  plan: { x: 0.23, y: 0.14 },
  size: { width: 1600, height: 1000 },
  draw,
};
