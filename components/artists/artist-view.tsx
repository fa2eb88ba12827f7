"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { ConflictDialog } from "@/components/staff/conflict-dialog";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { PageHeading } from "@/components/ui/page-heading";
import { useToast } from "@/components/ui/toasts";
import { readArtistRecord, useArtistRecords } from "@/lib/catalog/client";
import { ArtistFields, type ArtistRecord } from "@/lib/catalog/contract";
import { isConflict } from "@/lib/http/client-fetch";
import type { Locale } from "@/lib/kernel/locale";
import { ArtistActions } from "./artist-actions";
import { ArtistFieldset } from "./artist-fieldset";
import { draftOf, fieldsFrom } from "./draft";

type Props = { museum: string; locales: readonly Locale[]; first: ArtistRecord | null };

/** An artist's record, or a new one's: written, saved, merged with another, deleted. */
export function ArtistView({ museum, locales, first }: Props) {
  const t = useTranslations("artists");
  const router = useRouter();
  const toast = useToast();
  const { create, change } = useArtistRecords(museum);
  const [artist, setArtist] = useState(first);
  const [draft, setDraft] = useState(draftOf(first, locales));
  const [issues, setIssues] = useState<string[]>([]);
  const [conflict, setConflict] = useState<string | null>(null);
  const dirty = JSON.stringify(draft) !== JSON.stringify(draftOf(artist, locales));
  const { error, isPending } = artist ? change : create;

  const take = (record: ArtistRecord) => {
    setArtist(record);
    setDraft(draftOf(record, locales));
  };
  const put = async (held: ArtistRecord | null) => {
    const read = ArtistFields.safeParse(fieldsFrom(draft, held?.texts ?? {}));
    setIssues(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
    if (!read.success) return;
    if (held) {
      take(await change.mutateAsync({ ...read.data, artistId: held.id, version: held.version }));
      toast({ text: t("saved") });
      return;
    }
    const made = await create.mutateAsync(read.data);
    take(made);
    toast({ text: t("created", { name: made.name }) });
    router.replace(staffPaths.artist(museum, made.id));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(artist).catch((failure: unknown) => {
      if (isConflict(failure)) setConflict(failure.message);
    });
  };
  const theirs = () => readArtistRecord(museum, artist?.id ?? "");
  return (
    <form onSubmit={submit} noValidate className="flex max-w-4xl flex-col">
      <p className="mb-1 text-sm">
        <Link
          href={staffPaths.artists(museum)}
          className="text-muted underline underline-offset-4 hover:text-ink"
        >
          {t("title")}
        </Link>
      </p>
      <PageHeading
        title={artist?.name ?? t("newArtist")}
        actions={
          <>
            {dirty && <span className="text-muted text-sm">{t("unsaved")}</span>}
            {artist && <ArtistActions {...{ museum, artist, dirty }} onMerged={take} />}
            <Button type="submit" size="compact" look="primary" disabled={isPending || !dirty}>
              {t(artist ? "save" : "create")}
            </Button>
          </>
        }
      />
      {artist && (
        <p className="-mt-4 mb-5 text-sm">
          <Link
            href={staffPaths.artworks(museum, { artist: artist.id })}
            className="underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            {t("worksBy", { count: artist.works })}
          </Link>{" "}
          {artist.deletedWorks > 0 && (
            <span className="text-muted">{t("deletedToo", { count: artist.deletedWorks })}</span>
          )}
        </p>
      )}
      {error && !isConflict(error) && (
        <div className="mb-5">
          <CallProblem title={t("saveFailed")} error={error} />
        </div>
      )}
      <ArtistFieldset {...{ draft, locales, issues }} onChange={setDraft} />
      <LeaveGuard when={dirty && !isPending} title={t("leaveTitle")} confirm={t("leave")}>
        {t("leaveText")}
      </LeaveGuard>
      <ConflictDialog
        title={t("conflictTitle")}
        detail={conflict}
        failed={t("saveFailed")}
        takeTheirs={{ label: t("takeTheirs"), run: async () => take(await theirs()) }}
        keepMine={{ label: t("keepMine"), run: async () => put(await theirs()) }}
        onClose={() => setConflict(null)}
      >
        {t("conflictText")}
      </ConflictDialog>
    </form>
  );
}
