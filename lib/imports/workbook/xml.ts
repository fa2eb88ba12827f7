import { SaxesParser } from "saxes";
import { AppError } from "@/lib/kernel/errors";

type Attributes = Record<string, string>;
type Handlers = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/**
 * Reads XML as it comes, names without their prefix. Answers after each piece, so that what came of it can be taken. A
 * document type, by which files are read and memories filled, is refused, and so is what is not well formed.
 */
export async function* readXml(
  parts: AsyncIterable<Uint8Array>,
  { open, close, text }: Handlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new AppError("unprocessable", "The workbook holds a document type, which no workbook needs.");
  });
  parser.on("error", (error) => {
    throw new AppError("unprocessable", "The workbook is damaged: its XML can't be read.", { cause: error });
  });
  parser.on("opentag", (tag) => open?.(local(tag.name), tag.attributes as Attributes));
  parser.on("closetag", (tag) => close?.(local(tag.name)));
  parser.on("text", (given) => text?.(given));
  parser.on("cdata", (given) => text?.(given));
  let decoder: TextDecoder | null = null;
  for await (const part of parts) {
    decoder ??= new TextDecoder(encodingOf(part));
    parser.write(decoder.decode(part, { stream: true }));
    yield;
  }
  parser.write(decoder?.decode() ?? "");
  parser.close();
  yield;
}

/** Reads a small document to its end. */
export async function readWholeXml(parts: AsyncIterable<Uint8Array>, handlers: Handlers): Promise<void> {
  for await (const _ of readXml(parts, handlers));
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
