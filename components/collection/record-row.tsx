"use client";

import { CircleAlert, EyeOff, ImageOff } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { RecordLine } from "@/lib/catalog/contract";
import { ROW_PX, type Shown, type TableProps } from "./table-props";

type Props = TableProps & { line: RecordLine; index: number; columns: readonly Shown[] };

/** A work as a line: what it is, and what is to be done about it. */
export function RecordRow(props: Props) {
  const t = useTranslations("collection");
  const { museum, query, items, line, index, columns, selection, at, wanted, onAt } = props;
  const row = useRef<HTMLTableRowElement>(null);
  const here = index === at;
  useEffect(() => {
    if (!here || !wanted.current) return;
    wanted.current = false;
    row.current?.querySelector<HTMLElement>("[data-row-focus]")?.focus({ preventScroll: true });
  }, [here, wanted]);
  const chosen = selection.ids.has(line.id);
  const name = line.title || line.accessionNumber;
  const isBin = query.filters.deleted !== undefined;
  const ground = chosen
    ? "bg-[color-mix(in_oklab,var(--color-accent)_10%,var(--color-ground))]"
    : "bg-ground";
  const title = (
    <span className={cx("block truncate font-medium", !line.title && "text-muted")}>
      {line.title || t("untitled")}
    </span>
  );
  return (
    <tr
      ref={row}
      data-at={index}
      data-chosen={chosen || undefined}
      aria-rowindex={index + 2}
      onFocus={() => onAt(index)}
      style={{ height: ROW_PX }}
      className={cx("group", chosen && ground)}
    >
      <td className={cx("sticky start-0 z-1 border-line border-b", ground)}>
        <label className="grid size-9 place-items-center">
          <input
            type="checkbox"
            aria-label={t("choose", { title: name })}
            tabIndex={here ? 0 : -1}
            checked={chosen}
            data-row-focus={isBin || undefined}
            // On a click, because a change does not say whether Shift is held.
            onClick={({ shiftKey }) => selection.toggle(items, index, shiftKey)}
            onChange={() => undefined}
            className="size-4 accent-accent"
          />
        </label>
      </td>
      <th
        scope="row"
        className={cx(
          "sticky start-9 z-1 border-line border-b px-2 text-start font-normal group-focus-within:shadow-[inset_2px_0_0_var(--color-accent)]",
          ground,
        )}
      >
        <span className="flex w-56 items-center gap-3 md:w-64 2xl:w-80">
          <Thumbnail src={line.thumbnail} />
          {isBin ? (
            <span className="min-w-0">{title}</span>
          ) : (
            <Link
              href={staffPaths.artwork(museum, line.id)}
              prefetch={false}
              tabIndex={here ? 0 : -1}
              data-row-focus
              className="min-w-0 rounded-sm underline decoration-transparent underline-offset-4 hover:decoration-current"
            >
              {title}
            </Link>
          )}
        </span>
      </th>
      {columns.map((column) => (
        <Cell key={column} {...props} column={column} />
      ))}
    </tr>
  );
}

function Thumbnail({ src }: { src: string | null }) {
  return (
    <span className="grid size-10 shrink-0 place-items-center overflow-hidden rounded-sm bg-sunken">
      {src ? (
        // biome-ignore lint/performance/noImgElement: a rendition of 40 px that the server has already made
        <img src={src} alt="" loading="lazy" decoding="async" className="size-full object-contain" />
      ) : (
        <ImageOff aria-hidden className="size-4 text-muted" />
      )}
    </span>
  );
}

const CELL = "border-line border-b px-2";

function Cell({ line, column, clock, onRestore }: Props & { column: Shown }) {
  const t = useTranslations("collection");
  const format = useFormatter();
  const day = (at: string) =>
    new Intl.DateTimeFormat(clock.locale, { dateStyle: "medium", timeZone: clock.timeZone }).format(
      new Date(at),
    );
  switch (column) {
    case "number":
      return <td className={cx(CELL, "whitespace-nowrap tabular-nums")}>{line.accessionNumber}</td>;
    case "artist":
      return <Words of={line.artistNames} className="max-w-44" />;
    case "date":
      return <Words of={[line.dateText]} className="max-w-24 2xl:max-w-36" />;
    case "room":
      return line.room ? (
        <Words of={[line.room.name]} className="max-w-40" />
      ) : (
        <Nothing text={t("noRoom")} />
      );
    case "tags":
      return <Words of={line.tags} className="max-w-48" />;
    case "display":
      return line.onDisplay ? <Words of={[t("shown")]} /> : <Nothing text={t("notShown")} />;
    case "state":
      return line.state === "published" ? (
        <Words of={[t("published")]} />
      ) : (
        <td className={CELL}>
          <span className="inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border border-line px-2 py-0.5 text-muted text-xs">
            <EyeOff aria-hidden className="size-3" />
            {t("draft")}
          </span>
        </td>
      );
    case "lacks":
      return <Lacks lacks={line.lacks} />;
    case "views":
      return <td className={cx(CELL, "text-end tabular-nums")}>{format.number(line.viewCount)}</td>;
    case "scans":
      return <td className={cx(CELL, "text-end tabular-nums")}>{format.number(line.scanCount)}</td>;
    case "changed":
      return <td className={cx(CELL, "whitespace-nowrap tabular-nums")}>{day(line.changedAt)}</td>;
    case "deleted":
      return (
        <td className={cx(CELL, "whitespace-nowrap tabular-nums")}>
          {line.deletedAt && day(line.deletedAt)}
        </td>
      );
    case "daysLeft":
      return (
        <td className={cx(CELL, "whitespace-nowrap")}>
          <span className="flex items-center justify-between gap-4">
            {t("daysLeft", { days: line.daysLeft ?? 0 })}
            <Button size="compact" onClick={() => onRestore(line)}>
              {t("restore")}
              <span className="sr-only">{line.title || line.accessionNumber}</span>
            </Button>
          </span>
        </td>
      );
    default:
      return column satisfies never;
  }
}

function Words({ of, className }: { of: readonly string[]; className?: string }) {
  const text = of.filter(Boolean).join(", ");
  return (
    <td className={CELL}>
      <span title={text} className={cx("block truncate", className)}>
        {text}
      </span>
    </td>
  );
}

const Nothing = ({ text }: { text: string }) => (
  <td className={cx(CELL, "whitespace-nowrap text-muted")}>{text}</td>
);

function Lacks({ lacks }: { lacks: RecordLine["lacks"] }) {
  const t = useTranslations("collection");
  const [first, ...others] = lacks;
  if (!first) return <td className={CELL} />;
  return (
    <td className={CELL}>
      <span
        title={lacks.map((lack) => t(`lack.${lack}`)).join("\n")}
        className="flex max-w-52 items-center gap-1.5"
      >
        <CircleAlert aria-hidden className="size-3.5 shrink-0 text-muted" />
        <span className="truncate">{t(`lack.${first}`)}</span>
        {others.length > 0 && (
          <span className="shrink-0 text-muted">
            <span aria-hidden>+{others.length}</span>
            <span className="sr-only">{others.map((lack) => t(`lack.${lack}`)).join(", ")}</span>
          </span>
        )}
      </span>
    </td>
  );
}
