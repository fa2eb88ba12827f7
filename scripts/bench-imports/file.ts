const PLACES = ["Tordera", "Ribes", "Ulldecona", "Valls", "Cadaqués", "Olot", "Besalú"];
const MEDIA = ["Oil on canvas", "Watercolour on paper", "Bronze", "Albumen print", "Etching, second state"];
const SUBJECTS = ["harbour", "orchard", "market", "procession", "interior", "portrait", "storm"];
const HEADINGS = [
  ...["Accession number", "Title", "Título", "Artist", "Date", "Medium", "Técnica", "Dimensions"],
  ...["Credit line", "Tags", "Description", "Rights"],
];

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? "";
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file as a collection's database writes it: some 400 bytes a row, two languages, quotes and line breaks. */
export function collectionFile(rows: number): string {
  const lines = [HEADINGS.join(",")];
  for (let index = 0; index < rows; index++) {
    const year = 1500 + (index % 480);
    const subject = pick(SUBJECTS, index * 7);
    const place = pick(PLACES, index * 3);
    lines.push(
      [
        ...[
          `B.${index}.${year}`,
          `A "${subject}" near ${place}, ${index}`,
          `«${subject}» cerca de ${place}, ${index}`,
        ],
        ...[`Painter ${index % 900} of ${place}`, index % 3 === 0 ? `c. ${year}` : `${year}–${year + 2}`],
        ...[pick(MEDIA, index), `Técnica ${index % 40}`, `${20 + (index % 80)} × ${15 + (index % 60)},5 cm`],
        ...[`Gift of the family of ${place}, 19${10 + (index % 80)}`, `${subject}; ${place}`],
        `Seen from the road to ${place}.\n${"The light comes from the left and falls on the roofs. ".repeat(3)}`,
        "Public domain",
      ]
        .map(quoted)
        .join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}
