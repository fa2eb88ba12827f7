import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./buddhabrot.draw";

export const buddhabrot: DemoWork = {
  slug: "buddhabrot",
  accessionNumber: "CHA.1993.1",
  room: "chaos",
  artists: ["melinda-green"],
  title: text("The Seated Fugitives", "Los fugitivos sentados"),
  year: inYear(1993),
  medium: text(
    "Density of escaping orbits in three exposures",
    "Densidad de órbitas fugitivas en tres exposiciones",
  ),
  dimensions: { widthCm: 80, heightCm: 100 },
  classification: text("Density plot", "Mapa de densidad"),
  summary: text(
    "Most pictures of the Mandelbrot set ask where a point begins. Melinda Green asked where the escaping ones have been. She threw random starting points, followed those that got away, and counted every place they passed. Out of the counts rose a seated figure with a crown, quite unlooked for.",
    "Casi todas las imágenes del conjunto de Mandelbrot preguntan dónde empieza un punto. Melinda Green preguntó por dónde habían pasado los que escapan. Lanzó puntos al azar, siguió a los que huían y contó cada lugar de paso. De las cuentas surgió, sin que nadie la buscara, una figura sentada con corona.",
  ),
  description: text(
    "Green described her method in 1993 in the news group sci.fractals. A colleague from India saw in it Ganesha, the god with the head of an elephant, and so she first called it. The name that stayed, Buddhabrot, was coined later by Lori Gardi.\n\nLike an astronomer who combines three filters, this print exposes the same scene three times: brief escapes in one colour, long ones in another, very long ones in a third. Short orbits make the mist; long orbits draw the ornaments.",
    "Green describió su método en 1993 en el grupo de noticias sci.fractals. Un colega de la India vio en la imagen a Ganesha, el dios con cabeza de elefante, y así la llamó ella al principio. El nombre que perduró, Buddhabrot, lo acuñó después Lori Gardi.\n\nComo un astrónomo que combina tres filtros, esta obra expone la misma escena tres veces: las huidas breves en un color, las largas en otro, las larguísimas en un tercero. Las órbitas cortas forman la niebla; las largas dibujan los adornos.",
  ),
  facts: [
    {
      label: text("Turned", "Girada"),
      text: text(
        "The figure sits only when the usual picture is turned by a quarter, so that the real axis runs downwards.",
        "La figura solo se sienta cuando la imagen habitual se gira un cuarto, con el eje real hacia abajo.",
      ),
    },
    {
      label: text("Near misses", "Casi"),
      text: text(
        "In 1988 Linas Vepstas made related pictures that also counted the points that never leave; those drown the figure.",
        "En 1988 Linas Vepstas hizo imágenes parecidas que contaban también los puntos que nunca se van; esos ahogan la figura.",
      ),
    },
    {
      label: text("Chance at work", "El azar trabaja"),
      text: text(
        "Points are thrown at random, as in a Monte Carlo calculation. More points make it not different, only smoother.",
        "Los puntos se lanzan al azar, como en un cálculo de Montecarlo. Con más puntos no cambia: solo se suaviza.",
      ),
    },
  ],
  creditLine: after("Melinda Green"),
  tags: ["fractal", "density", "orbits", "random-sampling"],
  alt: text(
    "A ghostly seated figure with ringed head and ornaments glows in gold, rose and blue on a starry dark.",
    "Una figura sentada y espectral, con cabeza anillada y adornos, brilla en oro, rosa y azul sobre una oscuridad estrellada.",
  ),
  plan: { x: 0.93, y: 0.545 },
  size: { width: 1280, height: 1600 },
  draw,
};
