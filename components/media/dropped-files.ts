/** A folder in a folder in a folder is more than anybody means to drop. */
const DEPTH_MAX = 4;

/** The files of a drop; of folders the files in them, in the order of their names. Hidden ones are left out. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // Asked for at once: after the event the browser takes them away.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return [...files];
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, 0) : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<File[]> {
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry))
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  if (!isFolder(entry) || depth >= DEPTH_MAX) return [];
  const inside = await readAll(entry.createReader());
  const byName = inside.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  return (await Promise.all(byName.map((one) => filesIn(one, depth + 1)))).flat();
}

/** A reader answers a hundred at a time, and none when there are no more. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

// By guarantee of the API: the two flags tell the kinds of entry apart.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
