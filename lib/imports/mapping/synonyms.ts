import type { FieldName } from "../fields";

/** What columns are called, folded, in English and Spanish. */
const ENGLISH: Partial<Record<FieldName, string>> = {
  accessionNumber:
    "accession number|accession no|accession num|accession|accession id|object number|object no|object id|inventory number|inventory no|inventory|inv no|inv nr|main reference number|identifier|number|object|catalogue number|catalog number|id number|registration number",
  title: "title|object title|work title|artwork title|name|object name|titles",
  artists:
    "artist|artists|artist s|creator|creators|maker|makers|author|artist name|artist display name|painter|artist titles",
  dateText:
    "date|dates|date text|date display|object date|creation date|date made|dating|production date|date created|display date",
  yearFrom:
    "year from|begin date|object begin date|date start|start year|earliest year|creation date earliest|year|from year|date earliest",
  yearTo:
    "year to|end date|object end date|date end|end year|latest year|creation date latest|to year|date latest",
  medium:
    "medium|media|materials|material|technique|medium display|materials and techniques|medium and support|support",
  classification: "classification|object type|type|category|class|genre|classification title",
  movement: "movement|style|school|period|style title|art movement",
  dimensions: "dimensions|size|measurements|dimension|dimensions cm",
  heightCm: "height|height cm|h cm|h|height in cm",
  widthCm: "width|width cm|w cm|w|width in cm",
  depthCm: "depth|depth cm|d cm|d|depth in cm",
  summary: "summary|short description|abstract|label text|label|wall text|intro",
  description: "description|text|story|long description|notes|object description|catalogue text",
  facts: "facts|fun facts|did you know|details",
  creditLine: "credit line|credit|creditline|provenance credit|acquisition|acquisition credit line",
  rights:
    "rights|licence|license|copyright|rights statement|usage|rights and reproduction|share license status",
  tags: "tags|keywords|subjects|subject|terms|keyword|tag",
  room: "room|gallery|location|gallery number|current location|room name|gallery title",
  planX: "plan x|x",
  planY: "plan y|y",
  onDisplay: "on display|on view|is on view|displayed|exhibited|on show",
  state: "state|status|publication|published|visibility|publication state",
  images:
    "image|images|image url|image urls|picture|pictures|photo|primary image|image address|media url|picture url",
};
const SPANISH: Partial<Record<FieldName, string>> = {
  accessionNumber:
    "numero de inventario|n de inventario|no de inventario|num inventario|inventario|numero de registro|registro|signatura|numero de acceso|numero|n inventario|n registro|numero de catalogo",
  title: "titulo|nombre|denominacion|titulo de la obra|obra",
  artists: "artista|artistas|autor|autores|autora|creador|autoria|nombre del artista",
  dateText: "fecha|datacion|fecha de creacion|cronologia|fechas|data",
  yearFrom: "ano desde|ano inicial|ano inicio|desde|ano|fecha inicial",
  yearTo: "ano hasta|ano final|ano fin|hasta|fecha final",
  medium:
    "tecnica|materiales|material|materia|soporte|medio|materia tecnica|tecnica y soporte|materia soporte",
  classification: "clasificacion|tipo|tipo de objeto|categoria|objeto|genero",
  movement: "movimiento|estilo|escuela|periodo|contexto cultural|contexto cultural estilo",
  dimensions: "dimensiones|medidas|tamano|medidas cm",
  heightCm: "alto|altura|alto cm|altura cm",
  widthCm: "ancho|anchura|ancho cm|anchura cm",
  depthCm: "fondo|profundidad|profundo|grosor|profundidad cm|fondo cm",
  summary: "resumen|descripcion corta|descripcion breve|cartela|texto de cartela",
  description: "descripcion|texto|comentario|historia|observaciones",
  facts: "datos|curiosidades|detalles",
  creditLine: "credito|linea de credito|creditos|procedencia|forma de ingreso|adquisicion",
  rights: "derechos|licencia|derechos de autor|copyright",
  tags: "etiquetas|palabras clave|temas|descriptores|iconografia|materias",
  room: "sala|ubicacion|galeria|localizacion|situacion",
  onDisplay: "expuesto|en exposicion|expuesta|en sala|exhibida",
  state: "estado|publicado|visibilidad|estado de publicacion",
  images: "imagen|imagenes|foto|fotos|fotografia|url imagen|url de imagen|direccion de la imagen",
};

export type Meaning = { name: FieldName; language: "en" | "es" };

const meanings = new Map<string, Meaning>();
for (const [language, words] of [
  ["es", SPANISH],
  ["en", ENGLISH],
] as const)
  for (const [name, list] of Object.entries(words))
    for (const word of list.split("|")) meanings.set(word, { name: name as FieldName, language });

/** The field that a heading, folded, is a name of. */
export const meaningOf = (heading: string): Meaning | null => meanings.get(heading) ?? null;
