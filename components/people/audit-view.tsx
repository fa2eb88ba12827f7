"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Download, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CallProblem } from "@/components/accounts/call-problem";
import { JobsPlace, Moment } from "@/components/jobs/place";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { chipClass } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import { type AuditQuery, auditPages } from "@/lib/staff/client";
import type { AuditEntry, AuditPage } from "@/lib/staff/contract";
import { AuditChange } from "./audit-change";
import { inWords, useAuditField } from "./audit-words";

type Props = { place: Parameters<typeof JobsPlace>[0]["place"]; query: AuditQuery; first: AuditPage };

/** Every change in the museum: who, what, from what to what, when. The filter is in the address. */
export function AuditView({ place, query, first }: Props) {
  const t = useTranslations("people");
  const router = useRouter();
  const { museum } = place;
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    auditPages(museum, query, first),
  );
  const entries = data.pages.flatMap((page) => page.items);
  const go = (change: AuditQuery) => router.push(staffPaths.audit(museum, { ...query, ...change }));
  // When the field is left: a date that is still being typed is one of the year 2.
  const narrow = (end: "from" | "until", to: string | undefined) => {
    if (to !== query[end]) go({ [end]: to });
  };
  const file = new URLSearchParams({ museum, ...plain(query) });
  return (
    <JobsPlace place={place}>
      <PageHeading
        title={t("auditTitle")}
        lead={t("auditLead")}
        actions={
          <a
            href={`/api/v1/exports/audit.csv?${file}`}
            download
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-edge px-3.5 text-sm hover:bg-ink/6"
          >
            <Download aria-hidden className="size-4" />
            {t("exportCsv")}
          </a>
        }
      />
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <Select
          label={t("action")}
          value={query.action ?? ""}
          onChange={({ target }) => go({ action: target.value || undefined })}
          className="w-56"
        >
          <option value="">{t("anyAction")}</option>
          {(data.pages[0]?.actions ?? []).map((action) => (
            <option key={action} value={action}>
              {inWords(action)}
            </option>
          ))}
        </Select>
        <Field
          label={t("from")}
          size="compact"
          type="date"
          defaultValue={dayOf(query.from)}
          onBlur={({ target }) => narrow("from", startOf(target.value, 0))}
        />
        <Field
          label={t("until")}
          size="compact"
          type="date"
          defaultValue={query.until && dayOf(new Date(Date.parse(query.until) - 1).toISOString())}
          onBlur={({ target }) => narrow("until", startOf(target.value, 1))}
        />
        {query.person && (
          <Narrowed label={t("anybody")} onRemove={() => go({ person: undefined })}>
            {entries[0]?.who ?? query.person}
          </Narrowed>
        )}
        {query.subject && (
          <Narrowed label={t("anything")} onRemove={() => go({ subject: undefined })}>
            {query.subject}
          </Narrowed>
        )}
      </div>
      {entries.length === 0 ? (
        <EmptyState title={t("noChanges")}>{t("noChangesText")}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} onGo={go} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button
          size="compact"
          className="mt-4 self-center"
          disabled={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {t("older")}
        </Button>
      )}
      <CallProblem error={error} />
    </JobsPlace>
  );
}

/** What the list is narrowed to; pressing it takes that away. */
function Narrowed({ label, onRemove, children }: { label: string; onRemove(): void; children: ReactNode }) {
  return (
    <button type="button" title={label} onClick={onRemove} className={chipClass(true)}>
      <span className="max-w-60 truncate">{children}</span>
      <X aria-hidden />
      <span className="sr-only">{label}</span>
    </button>
  );
}

/** So many fields are named in a line; all of them below it. */
const FIELDS_MAX = 6;

function Row({ entry, onGo }: { entry: AuditEntry; onGo(change: AuditQuery): void }) {
  const t = useTranslations("people");
  const fieldName = useAuditField();
  const { actorId, who, action, subjectKind, subjectId, subjectName, before, after, at, requestId } = entry;
  // What people do about themselves needs no name; what is new or gone has every field, where its name says more.
  const name = subjectId === actorId ? null : subjectName;
  const fields = Object.keys((before && after) ?? (name ? {} : (after ?? before ?? {})));
  const named = fields.slice(0, FIELDS_MAX).map(fieldName).join(" · ");
  const more = fields.length - FIELDS_MAX;
  return (
    <li>
      <details>
        <summary className="grid cursor-default grid-cols-[9rem_minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 text-sm">
          <span className="truncate">{who}</span>
          <span className="min-w-0">
            <span className="font-medium">{inWords(action)}</span> {name && <span>{name}</span>}{" "}
            <span className="text-muted">
              {named}
              {more > 0 && ` ${t("andMore", { count: more })}`}
            </span>
          </span>
          <span className="text-muted">
            <Moment at={at} />
          </span>
        </summary>
        <div className="flex flex-col items-start gap-3 pb-4 text-sm">
          <AuditChange before={before} after={after} />
          <div className="flex flex-wrap gap-2">
            {actorId && (
              <Button size="compact" look="soft" onClick={() => onGo({ person: actorId })}>
                {t("allBy", { who })}
              </Button>
            )}
            <Button size="compact" look="soft" onClick={() => onGo({ subject: subjectId })}>
              {t("allOf", { kind: subjectKind })}
            </Button>
          </div>
          <p className="text-muted text-xs">
            {subjectKind} <code className="select-all">{subjectId}</code> · {t("request")}{" "}
            <code className="select-all">{requestId}</code>
          </p>
        </div>
      </details>
    </li>
  );
}

/** A moment's day, in the reader's time, as date fields write it. */
const dayOf = (at: string | undefined) => at && new Date(at).toLocaleDateString("sv");

/** The moment in which a day begins for the reader, or one of the days after it. */
function startOf(day: string, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return day ? new Date(year, month - 1, date + later).toISOString() : undefined;
}

function plain(query: AuditQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
