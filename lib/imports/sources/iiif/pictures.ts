import { idOf, isObject, listOf, typeOf } from "./shapes";

type Given = Record<string, unknown>;

/** A label has a few views; a book's pages are no views of a work. */
const PICTURES_MAX = 12;
/** The longest side that is asked for: what recognition and a screen can use, and far from what is refused as too large. */
const WIDTH_MAX = 4_000;

/** The addresses of a manifest's pictures, in the order of its canvases, one each. */
export function picturesOf(manifest: Given): string[] {
  const canvases = listOf(manifest.items).filter(isObject);
  const bodies =
    canvases.length > 0
      ? canvases.map(paintedOn)
      : listOf(manifest.sequences)
          .filter(isObject)
          .flatMap((sequence) => listOf(sequence.canvases).filter(isObject).map(shownOn));
  const urls = bodies.flatMap((body) => (body ? addressOf(body) : null) ?? []);
  return [...new Set(urls)].slice(0, PICTURES_MAX);
}

/** Version 3: the first picture that is painted on a canvas. */
function paintedOn(canvas: Given): Given | null {
  for (const page of listOf(canvas.items).filter(isObject))
    for (const annotation of listOf(page.items).filter(isObject))
      for (const body of listOf(annotation.body).filter(isObject)) {
        const choices = typeOf(body) === "Choice" ? listOf(body.items).filter(isObject) : [body];
        const picture = choices.find((one) => typeOf(one) === "Image");
        if (picture) return picture;
      }
  return null;
}

/** Version 2: the picture of a canvas. */
function shownOn(canvas: Given): Given | null {
  for (const annotation of listOf(canvas.images).filter(isObject)) {
    const { resource } = annotation;
    if (!isObject(resource)) continue;
    return typeOf(resource) === "oa:Choice" && isObject(resource.default) ? resource.default : resource;
  }
  return null;
}

const SERVICE = /^(?:ImageService([123])$|iiif:Image|http:\/\/iiif\.io\/api\/image\/([123]))/;

/** The best picture of one: from its Image API service as large as is of use, else the picture itself. */
function addressOf(body: Given): string | null {
  const service = listOf(body.service)
    .filter(isObject)
    .find(
      (one) =>
        SERVICE.test(typeOf(one)) ||
        /iiif\.io\/api\/image\//.test(String(one["@context"] ?? one.profile ?? "")),
    );
  const base = service ? idOf(service).replace(/\/+$/, "") : "";
  // A service of level 0 gives the sizes that it has and no others: the picture as it is named is one of them.
  if (!service || !base || isLevel0(service)) return idOf(body) || null;
  const version = versionOf(service);
  const width = Number(body.width ?? service.width ?? 0);
  const full = version === 3 ? "max" : "full";
  return `${base}/full/${width > WIDTH_MAX ? `${WIDTH_MAX},` : full}/0/default.jpg`;
}

function versionOf(service: Given): number {
  const [, three, context] = SERVICE.exec(typeOf(service)) ?? [];
  const told =
    three ?? context ?? /image\/([123])/.exec(String(service["@context"] ?? service.profile ?? ""))?.[1];
  return Number(told ?? 2);
}

const isLevel0 = ({ profile }: Given): boolean => listOf(profile).some((one) => /level0/.test(String(one)));
