"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useRequestImport } from "@/lib/imports/client";
import { type Import, REMOTE_KINDS, REMOTE_WORKS_MAX, type RemoteKind } from "@/lib/imports/contract";
import { Select } from "./select";

/** Where works are read from elsewhere: a IIIF manifest or collection, or a search in a museum's open collection. */
export function RemoteImport({ museum, onMade }: { museum: string; onMade: (made: Import) => void }) {
  const t = useTranslations("imports");
  const [kind, setKind] = useState<RemoteKind>("iiif");
  const { mutate, isPending, error, reset } = useRequestImport(museum, onMade);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    if (kind === "iiif") mutate({ kind, url: text("url") });
    else mutate({ kind, query: text("query"), limit: Number(text("limit")) });
  };
  return (
    <form
      onSubmit={submit}
      onChange={reset}
      aria-label={t("remote.title")}
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface px-6 py-6"
    >
      <p className="font-medium">{t("remote.title")}</p>
      <Select
        label={t("remote.source")}
        value={kind}
        onChange={(event) => setKind(event.target.value as RemoteKind)}
      >
        {REMOTE_KINDS.map((known) => (
          <option key={known} value={known}>
            {known === "iiif" ? t("remote.iiif") : t(`kinds.${known}`)}
          </option>
        ))}
      </Select>
      {kind === "iiif" ? (
        <Field
          size="compact"
          type="url"
          name="url"
          required
          maxLength={2_000}
          label={t("remote.address")}
          placeholder="https://example.org/iiif/manifest.json"
        />
      ) : (
        <div className="grid grid-cols-[1fr_7rem] gap-3">
          <Field
            size="compact"
            name="query"
            required
            maxLength={200}
            label={t(kind === "rijksmuseum" ? "remote.titleWords" : "remote.words")}
          />
          <Field
            size="compact"
            type="number"
            name="limit"
            required
            min={1}
            max={REMOTE_WORKS_MAX}
            defaultValue={100}
            label={t("remote.limit")}
          />
        </div>
      )}
      <p className="text-muted text-sm">{t("remote.hint")}</p>
      <Button type="submit" size="compact" className="self-start" disabled={isPending}>
        {isPending ? t("mapping.checking") : t("mapping.check")}
      </Button>
      {error && <CallProblem title={t("remote.failed")} error={error} />}
    </form>
  );
}
