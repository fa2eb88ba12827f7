import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { LabelPreview, PreviewLabelsInput } from "../contract";
import { missing } from "../labels/fonts";
import { FORMATS, pageCount, placeOf } from "../labels/formats";
import { planLabels } from "../labels/plan";
import type { Qr } from "../labels/qr";

/** One page of labels as they will be printed, and what to know before they are. */
export const previewLabels = defineOperation({
  name: "previewLabels",
  access: staff("curator", "collection:read"),
  input: PreviewLabelsInput,
  output: LabelPreview,
  async run(ctx, { page, ...input }) {
    const format = FORMATS[input.format];
    const { labels, leftOut } = await planLabels(ctx, input);
    const placed = labels.map((one, index) => ({ ...one, place: placeOf(format, index, input.skip) }));
    return {
      labels: labels.length,
      pages: pageCount(format, labels.length, input.skip),
      page,
      leftOut,
      shortened: labels.filter(({ label }) => label.shortened).length,
      unprintable: labels.flatMap(({ work: { title } }) => {
        const characters = missing(title).join("");
        return characters ? { title, characters } : [];
      }),
      address: labels[0]?.address ?? null,
      items: placed
        .filter(({ place }) => place.page === page - 1)
        .map(({ work, place, label: { qr, lines } }) => ({
          artworkId: work.id,
          title: work.title,
          ...place,
          qr: { ...qr, path: pathOf(qr) },
          lines,
        })),
    };
  },
});

/** The dark modules as an SVG path, a module one unit. */
function pathOf({ runs }: Qr): string {
  return runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join("");
}
