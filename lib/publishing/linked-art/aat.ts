import type { Locale } from "@/lib/kernel/locale";

/** A term of the Getty's Art & Architecture Thesaurus, as Linked Art refers to it. */
const term =
  (type: "Type" | "Language" | "MeasurementUnit") =>
  (number: number, label: string, ...classified: { id: string }[]) => ({
    id: `http://vocab.getty.edu/aat/${number}`,
    type,
    _label: label,
    ...(classified.length > 0 ? { classified_as: classified } : {}),
  });
const type = term("Type");

const BRIEF_TEXT = type(300418049, "Brief Text");

/** The terms that Linked Art's model asks for, by their published numbers. */
export const AAT = {
  work: type(300133025, "Works of Art"),
  primaryName: type(300404670, "Primary Name"),
  accessionNumber: type(300312355, "Accession Number"),
  displayTitle: type(300404669, "Display Title"),
  description: type(300435416, "Description", BRIEF_TEXT),
  material: type(300435429, "Material Statement", BRIEF_TEXT),
  dimensions: type(300435430, "Dimension Statement", BRIEF_TEXT),
  creditLine: type(300435418, "Credit Line", BRIEF_TEXT),
  rights: type(300435434, "Copyright/License Statement", BRIEF_TEXT),
  height: type(300055644, "Height"),
  width: type(300055647, "Width"),
  depth: type(300072633, "Depth"),
  webPage: type(300264578, "Web Page"),
  digitalImage: type(300215302, "Digital Image"),
} as const;

export const CENTIMETRES = term("MeasurementUnit")(300379098, "centimeters");

export const LANGUAGES: Record<Locale, ReturnType<typeof type>> = {
  en: term("Language")(300388277, "English"),
  es: term("Language")(300389311, "Spanish"),
};
