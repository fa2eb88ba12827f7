"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { FIELD } from "@/components/ui/field";
import { ImageView } from "@/lib/media/contract";
import { announceable } from "@/lib/uploads/client";
import { FilePicture } from "./file-picture";
import { useFileSize } from "./file-size";
import { Likeness } from "./likeness";
import { UploadActions } from "./upload-actions";
import { UploadProblem } from "./upload-problem";
import { UploadProgress } from "./upload-row";
import { type Bulk, type BulkRow, workOf } from "./use-bulk";

type Props = { museum: string; row: BulkRow; bulk: Bulk };

const SMALL_FIELD = cx(FIELD, "min-h-9! px-2.5! py-0 text-sm!");

/** One file: the work that it was given to, which can be corrected until it is sent, and then how far it is. */
export function BulkTableRow({ museum, row, bulk }: Props) {
  const t = useTranslations("media.bulk");
  const size = useFileSize();
  const { key, file, number, view, uploadKey } = row;
  const fixed = uploadKey !== null;
  const upload = bulk.uploadOf(row);
  return (
    <tbody className="border-line border-b last:border-b-0">
      <tr className="align-top [&>*]:px-3 [&>*]:py-2">
        <th scope="row" className="text-start font-normal">
          <span className="flex items-center gap-2.5">
            <FilePicture file={file} />
            <span className="min-w-0">
              <span className="block max-w-48 truncate font-medium xl:max-w-80" title={file.name}>
                {file.name}
              </span>
              <span className="block text-muted text-xs tabular-nums">{size(file.size)}</span>
            </span>
          </span>
        </th>
        <td className="w-40">
          <input
            aria-label={t("numberOf", { name: file.name })}
            aria-invalid={row.artworks?.length === 0 ? true : undefined}
            value={number}
            disabled={fixed}
            onChange={({ target }) => bulk.setNumber(key, target.value)}
            onBlur={() => isChanged(row) && bulk.findWork(key, number)}
            onKeyDown={(event) => event.key === "Enter" && isChanged(row) && bulk.findWork(key, number)}
            className={SMALL_FIELD}
          />
        </td>
        <td className="min-w-36 pt-4!">
          <Work museum={museum} row={row} />
        </td>
        <td className="w-28">
          <select
            aria-label={t("viewOf", { name: file.name })}
            value={view}
            disabled={fixed}
            onChange={({ target }) => bulk.setView(key, ImageView.parse(target.value))}
            className={cx(SMALL_FIELD, "[&>option]:bg-surface")}
          >
            <Views />
          </select>
        </td>
        <td className="w-56">
          <div className="flex items-start justify-end gap-2">
            <div className="min-w-24 flex-1">{upload && <UploadProgress upload={upload} />}</div>
            {upload && upload.phase !== "saved" ? (
              <UploadActions museum={museum} upload={upload} />
            ) : (
              <Remove name={file.name} onRemove={() => bulk.remove([key])} />
            )}
          </div>
        </td>
      </tr>
      <Notes museum={museum} row={row} bulk={bulk} />
    </tbody>
  );
}

/** What is typed and has not been looked up. */
const isChanged = (row: BulkRow) => row.number.trim() !== "" && row.number !== workOf(row)?.accessionNumber;

function Views() {
  const t = useTranslations("media.views");
  return ImageView.options.map((view) => (
    <option key={view} value={view}>
      {t(view)}
    </option>
  ));
}

function Work({ museum, row }: { museum: string; row: BulkRow }) {
  const t = useTranslations("media.bulk");
  const work = workOf(row);
  if (row.artworks === null) return <span className="animate-breathe text-muted">{t("looking")}</span>;
  if (work)
    return (
      <Link
        href={staffPaths.artworkPictures(museum, work.id)}
        target="_blank"
        className="font-medium underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        {work.title}
      </Link>
    );
  if (row.failure)
    return <span className="text-danger">{t("lookFailed", { reason: row.failure.message })}</span>;
  const works = row.artworks.map(({ accessionNumber }) => accessionNumber).join(", ");
  return <span className="text-danger">{works ? t("several", { works }) : t("noWork")}</span>;
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useTranslations("media.uploads");
  return (
    <Button
      look="soft"
      size="compact"
      aria-label={t("named", { action: t("remove"), name })}
      title={t("remove")}
      onClick={onRemove}
    >
      <X aria-hidden />
    </Button>
  );
}

/** What needs more room than a cell: why a file was refused, and what it is like. */
function Notes({ museum, row, bulk }: Props) {
  const t = useTranslations("media.uploads.problems");
  const upload = bulk.uploadOf(row);
  const kind = announceable(row.file);
  const wrong = "wrong" in kind ? <p className="text-danger text-sm">{t(kind.wrong)}</p> : null;
  const problem =
    upload?.phase === "refused" && upload.problem ? <UploadProblem problem={upload.problem} /> : null;
  const alike = upload?.phase === "asking" ? <Likeness museum={museum} upload={upload} /> : null;
  const note = wrong ?? problem ?? alike;
  if (!note) return null;
  return (
    <tr>
      <td colSpan={5} className="px-3 pb-3 ps-[4.625rem]">
        {note}
      </td>
    </tr>
  );
}
