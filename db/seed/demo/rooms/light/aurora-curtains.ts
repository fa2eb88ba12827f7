import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./aurora-curtains.draw";

export const auroraCurtains: DemoWork = {
  slug: "aurora-curtains",
  accessionNumber: "LIG.1907.1",
  room: "light",
  artists: ["carl-stoermer"],
  title: text("Størmer's Winter Window", "La ventana de invierno de Størmer"),
  year: { display: text("1904–1913", "1904–1913"), from: 1904, to: 1913 },
  medium: text(
    "Folded curtains of simulated rays over a drawn landscape",
    "Cortinas plegadas de rayos simulados sobre un paisaje dibujado",
  ),
  dimensions: { widthCm: 60, heightCm: 90 },
  classification: text("Physics of light", "Física de la luz"),
  summary: text(
    "Particles from the Sun spiral down along the magnetic field of the Earth and make the thin air glow: green from oxygen a hundred kilometres up, red far above, violet at the hem. Carl Størmer spent decades computing their paths by hand and photographing the lights from two places at once.",
    "Partículas del Sol bajan en espiral por el campo magnético de la Tierra y hacen brillar el aire tenue: verde por el oxígeno a cien kilómetros de altura, rojo mucho más arriba, violeta en el dobladillo. Carl Størmer dedicó décadas a calcular a mano sus caminos y a fotografiar las luces desde dos lugares a la vez.",
  ),
  description: text(
    "Kristian Birkeland had made small auroras in a glass vessel, around a magnetic ball. Størmer, a mathematician in Christiania, now Oslo, saw the experiment and set out to calculate where a charged particle can and cannot go in such a field. It took him and his helpers thousands of hours of arithmetic.\n\nFrom about 1910 he measured the height of the aurora with pairs of cameras joined by telephone, tens of thousands of plates in all. This picture folds four curtains of noise and lets each ray fade upwards as the air grows thin.",
    "Kristian Birkeland había hecho pequeñas auroras en una vasija de vidrio, en torno a una bola magnética. Størmer, matemático en Cristianía, hoy Oslo, vio el experimento y se propuso calcular por dónde puede y no puede ir una partícula cargada en un campo así. A él y a sus ayudantes les llevó miles de horas de aritmética.\n\nDesde hacia 1910 midió la altura de la aurora con parejas de cámaras unidas por teléfono, decenas de miles de placas en total. Esta imagen pliega cuatro cortinas de ruido y deja que cada rayo se apague hacia arriba, como el aire se enrarece.",
  ),
  facts: [
    {
      label: text("The forbidden zone", "La zona prohibida"),
      text: text(
        "Størmer found regions that particles from outside cannot enter. The radiation belts discovered in 1958 lie within them.",
        "Størmer halló regiones en las que las partículas de fuera no pueden entrar. Los cinturones de radiación descubiertos en 1958 están en ellas.",
      ),
    },
    {
      label: text("A second hobby", "Segunda afición"),
      text: text(
        "As a student Størmer secretly photographed passers-by in the streets with a camera hidden in his waistcoat.",
        "De estudiante, Størmer fotografiaba en secreto a los transeúntes con una cámara oculta en el chaleco.",
      ),
    },
    {
      label: text("Upright rays", "Rayos erguidos"),
      text: text(
        "Each fine streak shows the direction of the magnetic field at that place.",
        "Cada veta fina muestra la dirección del campo magnético en ese lugar.",
      ),
    },
  ],
  creditLine: after("Carl Størmer"),
  tags: ["aurora", "magnetism", "night", "lake", "noise"],
  alt: text(
    "Green curtains of northern light with violet hems hang above dark mountains and shimmer in a lake.",
    "Cortinas verdes de aurora boreal con orlas violetas cuelgan sobre montañas oscuras y tiemblan en un lago.",
  ),
  plan: { x: 0.07, y: 0.615 },
  size: { width: 1067, height: 1600 },
  draw,
};
