import type { Locale } from "@/lib/kernel/locale";
import type { Addresses } from "../addresses";
import { LINKED_ART_CONTEXT, PRESENTATION_CONTEXT, PRESENTATION_TYPE } from "../contract";
import type { LanguageMap } from "../languages";
import { mapOf } from "../languages";
import { dimensionsText, exactCm } from "../measures";
import { rightsUri } from "../rights";
import type { PublishedWork } from "../work";
import { AAT, CENTIMETRES, LANGUAGES } from "./aat";
import { productionOf } from "./production";

/** A work in Linked Art's JSON-LD: the same facts as its label, each with the term that says what it is. */
export function linkedArtOf({ museum, record, pictures, room }: PublishedWork, addresses: Addresses) {
  const titles = mapOf(record.texts, (text) => text.title);
  const [[, [label = record.accessionNumber] = []] = []] = Object.entries(titles ?? {});
  const owner = mapOf(museum, (text) => text.name);
  const [[, [ownerName = addresses.museum] = []] = []] = Object.entries(owner ?? {});
  const uri = rightsUri(record.rights);
  return {
    "@context": LINKED_ART_CONTEXT,
    id: addresses.linkedArt(record.id),
    type: "HumanMadeObject",
    _label: label,
    classified_as: [AAT.work],
    identified_by: [
      ...statements("Name", titles, AAT.primaryName),
      { type: "Identifier", classified_as: [AAT.accessionNumber], content: record.accessionNumber },
    ],
    referred_to_by: [
      ...statements(
        "LinguisticObject",
        mapOf(record.texts, (text) => text.summary),
        AAT.description,
      ),
      ...statements(
        "LinguisticObject",
        mapOf(record.texts, (text) => text.medium),
        AAT.material,
      ),
      ...statements("LinguisticObject", dimensionsText(record), AAT.dimensions),
      ...statements(
        "LinguisticObject",
        mapOf(record.texts, (text) => text.creditLine),
        AAT.creditLine,
      ),
      ...(record.rights && !uri
        ? [{ type: "LinguisticObject", classified_as: [AAT.rights], content: record.rights }]
        : []),
    ],
    ...(uri ? { subject_to: [{ type: "Right", classified_as: [{ id: uri, type: "Type" }] }] } : {}),
    produced_by: productionOf(record, addresses),
    dimension: dimensionsOf(record),
    current_owner: [{ id: addresses.museum, type: "Group", _label: ownerName }],
    ...(record.onDisplay && room
      ? {
          current_location: {
            type: "Place",
            identified_by: statements(
              "Name",
              mapOf(room, (name) => name),
            ),
          },
        }
      : {}),
    representation: pictures.map((picture) => ({
      type: "VisualItem",
      digitally_shown_by: [
        {
          type: "DigitalObject",
          classified_as: [AAT.digitalImage],
          format: "image/jpeg",
          access_point: [digital(`${addresses.image(picture.id)}/full/max/0/default.jpg`)],
        },
      ],
    })),
    subject_of: [
      carriedBy({
        classified_as: [AAT.webPage],
        format: "text/html",
        access_point: [digital(addresses.page(record.id))],
      }),
      carriedBy({
        conforms_to: [{ id: PRESENTATION_CONTEXT, type: "InformationObject" }],
        format: PRESENTATION_TYPE,
        access_point: [digital(addresses.manifest(record.id))],
      }),
    ],
  };
}

/** The same statement in each language; what is the same in all of them names none. */
function statements(type: "Name" | "LinguisticObject", texts: LanguageMap | null, classified?: object) {
  return Object.entries(texts ?? {}).map(([locale, [content]]) => ({
    type,
    ...(classified ? { classified_as: [classified] } : {}),
    content,
    ...(locale in LANGUAGES ? { language: [LANGUAGES[locale as Locale]] } : {}),
  }));
}

function dimensionsOf({ heightCm, widthCm, depthCm }: PublishedWork["record"]) {
  const measured = [
    [AAT.height, heightCm],
    [AAT.width, widthCm],
    [AAT.depth, depthCm],
  ] as const;
  return measured.flatMap(([kind, value]) =>
    value === null
      ? []
      : { type: "Dimension", classified_as: [kind], value: exactCm(value), unit: CENTIMETRES },
  );
}

const digital = (id: string) => ({ id, type: "DigitalObject" });

const carriedBy = (document: object) => ({
  type: "LinguisticObject",
  digitally_carried_by: [{ type: "DigitalObject", ...document }],
});
