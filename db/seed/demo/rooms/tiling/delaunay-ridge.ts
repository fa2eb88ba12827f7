import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./delaunay-ridge.draw";

export const delaunayRidge: DemoWork = {
  slug: "delaunay-ridge",
  accessionNumber: "TIL.1934.1",
  room: "tiling",
  artists: ["boris-delaunay"],
  title: text("The Empty Circle at Dawn", "El círculo vacío al alba"),
  year: inYear(1934),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 45 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Mountains, a low sun and a lake, told in triangles. Of all ways to join the same points by triangles this one avoids slivers best: the circle through the corners of any triangle holds no other point. Where the skyline needs detail, points are dense; in the open sky a few suffice.",
    "Montañas, un sol bajo y un lago contados en triángulos. De todas las maneras de unir los mismos puntos, esta es la que mejor evita las astillas: el círculo que pasa por los vértices de cualquier triángulo no contiene ningún otro punto. Donde el perfil pide detalle, los puntos abundan; en el cielo bastan unos pocos.",
  ),
  description: text(
    "Boris Delaunay published a short paper called On the Empty Sphere in 1934. He carried on the work of Georgy Voronoy, and his triangles are the other face of Voronoy's cells: join two points whenever their cells share a border, and the triangulation appears.\n\nDelaunay was also one of the leading mountaineers of his country, which is why we chose a mountain. The triangles are built by the method that Adrian Bowyer and David Watson described independently in 1981. Today the same construction carries terrain models, weather forecasts and the meshes on which engineers compute bridges.",
    "Boris Delaunay publicó en 1934 un breve artículo titulado Sobre la esfera vacía. Continuaba la obra de Georgy Voronoy, y sus triángulos son la otra cara de las celdas de este: una dos puntos siempre que sus celdas compartan frontera y aparecerá la triangulación.\n\nDelaunay fue además uno de los principales alpinistas de su país; por eso elegimos una montaña. Los triángulos se construyen con el método que Adrian Bowyer y David Watson describieron por separado en 1981. Hoy la misma construcción sostiene modelos de terreno, pronósticos del tiempo y las mallas con que se calculan puentes.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "No point lies inside the circumcircle of any triangle.",
        "Ningún punto queda dentro del círculo circunscrito de ningún triángulo.",
      ),
    },
    {
      label: text("Fair triangles", "Triángulos justos"),
      text: text(
        "Among all triangulations of the points it makes the smallest angle as large as possible.",
        "Entre todas las triangulaciones de los puntos, hace lo más grande posible el ángulo menor.",
      ),
    },
    {
      label: text("A name, two spellings", "Un nombre, dos grafías"),
      text: text(
        "Delone in Russian, Delaunay in the French of his papers; he descended from a French family.",
        "Delone en ruso, Delaunay en el francés de sus artículos; descendía de una familia francesa.",
      ),
    },
  ],
  creditLine: after("Boris Delaunay"),
  tags: ["triangles", "landscape", "mesh", "mountains", "dawn"],
  alt: text(
    "A faceted landscape of triangles: violet sky, a pale sun, snowy ridges, dark hills and a lake that mirrors the sky.",
    "Paisaje facetado de triángulos: cielo violeta, sol pálido, crestas nevadas, colinas oscuras y un lago que refleja el cielo.",
  ),
  plan: { x: 0.065, y: 0.49 },
  size: { width: 1600, height: 900 },
  draw,
};
