/** Vectors of one length as bytes: float32, little-endian, one after the other. */
export function packVectors(vectors: readonly Float32Array[]): Uint8Array {
  const bytes = new Uint8Array(vectors.reduce((sum, vector) => sum + vector.byteLength, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const vector of vectors) {
    for (const component of vector) {
      view.setFloat32(offset, component, true);
      offset += 4;
    }
  }
  return bytes;
}

/** The reverse of `packVectors`. Throws when the bytes don't divide into `count` vectors. */
export function unpackVectors(bytes: Uint8Array, count: number): Float32Array[] {
  const dimensions = bytes.byteLength / 4 / count;
  if (!Number.isInteger(dimensions)) throw new Error(`${bytes.byteLength} bytes are not ${count} vectors`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, row) =>
    Float32Array.from({ length: dimensions }, (_, column) =>
      view.getFloat32((row * dimensions + column) * 4, true),
    ),
  );
}
