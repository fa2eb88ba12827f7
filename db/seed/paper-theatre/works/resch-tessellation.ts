import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./resch-tessellation.draw";

export const reschTessellation: DemoWork<"stage"> = {
  slug: "resch-tessellation",
  accessionNumber: "PAP.1968.1",
  room: "stage",
  artists: ["ron-resch"],
  title: text("A Sheet That Learnt to Curve", "Una hoja que aprendió a curvarse"),
  year: inYear(1968),
  medium: cardPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Paper can be rolled but never made into a ball: it does not stretch. Yet a sheet with the right net of tucks, repeated hundreds of times, will lie over a dome like cloth. The paper has not stretched; it has hidden the surplus in its folds.",
    "El papel puede enrollarse, pero nunca volverse pelota: no se estira. Y, sin embargo, una hoja con la debida red de pliegues, repetida cientos de veces, se posa sobre una cúpula como una tela. El papel no se ha estirado; ha escondido lo sobrante en sus dobleces.",
  ),
  description: text(
    "Ron Resch was a student of art in Iowa when he looked at a crumpled sheet and asked which order was in it. In the 1960s he developed folded tessellations of triangles and squares, among the first with help of a computer, and patented a structural unit in 1968.\n\nIn 1975 his aluminium Easter egg was raised in Vegreville in Canada, almost eight metres long, with more than three thousand visible facets. His triangular fold has been taken up again for deployable shelters and for materials whose stiffness lies in their geometry. The sheet drawn here swells a little to the right of the middle.",
    "Ron Resch estudiaba arte en Iowa cuando miró una hoja arrugada y se preguntó qué orden había en ella. En los años sesenta desarrolló teselaciones plegadas de triángulos y cuadrados, de las primeras con ayuda de un ordenador, y en 1968 patentó una unidad estructural.\n\nEn 1975 se alzó en Vegreville (Canadá) su huevo de Pascua de aluminio, de casi ocho metros de largo y más de tres mil caras visibles. Su pliegue triangular se ha retomado para refugios desplegables y para materiales cuya rigidez reside en la geometría. La hoja dibujada aquí se abomba un poco a la derecha del centro.",
  ),
  facts: [
    {
      label: text("No stretching", "Sin estirar"),
      text: text(
        "Folding never changes distances measured along the paper.",
        "Plegar nunca cambia las distancias medidas sobre el papel.",
      ),
    },
    {
      label: text("Nine facets", "Nueve caras"),
      text: text(
        "Each triangle here has nine: three arms with two slopes each, and three borders.",
        "Cada triángulo tiene aquí nueve: tres brazos con dos laderas y tres bordes.",
      ),
    },
    {
      label: text("On screen", "En la pantalla"),
      text: text(
        "Resch's films of moving folds influenced early computer graphics at the University of Utah.",
        "Las películas de Resch con pliegues móviles influyeron en los primeros gráficos por ordenador de la Universidad de Utah.",
      ),
    },
  ],
  creditLine: after("Ron Resch"),
  tags: ["tessellation", "folding", "dome", "triangles", "structure"],
  alt: text(
    "A relief of folded triangles in blue-green, cream, orange and red whose light and dark facets suggest a dome.",
    "Relieve de triángulos plegados en verde azulado, crema, naranja y rojo cuyas caras claras y oscuras sugieren una cúpula.",
  ),
  plan: { x: 0.2, y: 0.6 },
  size: { width: 1600, height: 1600 },
  draw,
};
