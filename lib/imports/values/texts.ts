/** A text as it is compared and kept: line ends of one kind, nothing around it. */
export const plainText = (text: string) => text.replace(/\r\n?/g, "\n").trim();
