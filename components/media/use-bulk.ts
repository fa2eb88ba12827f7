"use client";

import { useRef, useState } from "react";
import { matchFiles } from "@/lib/catalog/client";
import type { ArtworkName } from "@/lib/catalog/contract";
import type { ImageView } from "@/lib/media/contract";
import { announceable, type Upload, uploadQueue, useUploads } from "@/lib/uploads/client";

/** As many files as one look-up takes. */
const FILES_MAX = 500;

export const BULK_ORIGIN = "collection";

/** A file and the work that it is to be a picture of, before anything is sent; then with its upload. */
export type BulkRow = {
  key: number;
  file: File;
  /** The accession number, as found or as typed. */
  number: string;
  view: ImageView;
  /** Null while they are looked for. */
  artworks: ArtworkName[] | null;
  failure: Error | null;
  uploadKey: string | null;
};

/** The one work that a row is about; none while that is not decided. */
export const workOf = ({ artworks }: BulkRow): ArtworkName | undefined =>
  artworks?.length === 1 ? artworks[0] : undefined;

/** Whether a row can be sent as it is. */
export const isReady = (row: BulkRow): boolean =>
  row.uploadKey === null && workOf(row) !== undefined && "type" in announceable(row.file);

/** The table of files and works, and what can be done with it. */
export function useBulk(museum: string) {
  const [rows, setRows] = useState<BulkRow[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const uploads = useUploads(museum, BULK_ORIGIN);
  const nextKey = useRef(0);

  const change = (key: number, values: Partial<BulkRow>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...values } : row)));

  const look = async (wanted: { key: number; name: string }[], { keepView = false } = {}) => {
    try {
      const found = await matchFiles(
        museum,
        wanted.map(({ name }) => name),
      );
      for (const [index, { key }] of wanted.entries()) {
        const match = found[index];
        const artworks = match?.artworks ?? [];
        const [only] = artworks;
        const number = artworks.length === 1 && only ? { number: only.accessionNumber } : {};
        change(key, { artworks, ...number, ...(match && !keepView ? { view: match.view } : {}) });
      }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      for (const { key } of wanted) change(key, { artworks: [], failure });
    }
  };

  return {
    rows,
    tooMany,
    uploadOf: ({ uploadKey }: BulkRow): Upload | undefined => uploads.find(({ key }) => key === uploadKey),
    add(files: File[]) {
      const room = FILES_MAX - rows.length;
      setTooMany(files.length > room);
      const fresh = files.slice(0, Math.max(0, room)).map((file): BulkRow => {
        nextKey.current += 1;
        const rest = { number: "", view: "front" as const, artworks: null, failure: null, uploadKey: null };
        return { key: nextKey.current, file, ...rest };
      });
      setRows((now) => [...now, ...fresh]);
      if (fresh.length > 0) void look(fresh.map(({ key, file }) => ({ key, name: file.name })));
    },
    setNumber: (key: number, number: string) => change(key, { number }),
    /** Looks for the work of a number that was typed; as a file's name, because that forgives the same things. */
    findWork(key: number, number: string) {
      change(key, { artworks: null, failure: null });
      void look([{ key, name: `${number.trim()}.jpg` }], { keepView: true });
    },
    setView: (key: number, view: ImageView) => change(key, { view }),
    remove: (keys: number[]) => {
      for (const { key, uploadKey } of rows)
        if (keys.includes(key) && uploadKey) uploadQueue(museum).remove(uploadKey);
      setRows((now) => now.filter(({ key }) => !keys.includes(key)));
    },
    upload() {
      const ready = rows.filter(isReady);
      const targets = ready.flatMap((row) => {
        const artworkId = workOf(row)?.id;
        return artworkId ? [{ file: row.file, target: { artworkId, view: row.view } }] : [];
      });
      const keys = uploadQueue(museum).add(targets, BULK_ORIGIN);
      for (const [index, row] of ready.entries()) change(row.key, { uploadKey: keys[index] ?? null });
    },
  };
}

export type Bulk = ReturnType<typeof useBulk>;
