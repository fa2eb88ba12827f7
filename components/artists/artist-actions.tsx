"use client";

import { useQuery } from "@tanstack/react-query";
import { Merge, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toasts";
import { artistSuggestions, useArtistRecords } from "@/lib/catalog/client";
import type { ArtistRecord } from "@/lib/catalog/contract";

type Props = {
  museum: string;
  artist: ArtistRecord;
  /** Whether something is not saved yet: a merge would take it away. */
  dirty: boolean;
  onMerged(artist: ArtistRecord): void;
};

/** What is done with an artist as a whole. */
export function ArtistActions(props: Props) {
  const t = useTranslations("artists");
  const [merging, setMerging] = useState(false);
  return (
    <>
      <Button
        size="compact"
        disabled={props.dirty}
        title={props.dirty ? t("mergeUnsaved") : undefined}
        onClick={() => setMerging(true)}
      >
        <Merge aria-hidden />
        {t("merge")}
      </Button>
      <Sheet title={t("mergeTitle", { name: props.artist.name })} open={merging} onOpenChange={setMerging}>
        {merging && <MergeForm {...props} onDone={() => setMerging(false)} />}
      </Sheet>
      <DeleteButton {...props} />
    </>
  );
}

function DeleteButton({ museum, artist }: Props) {
  const t = useTranslations("artists");
  const router = useRouter();
  const toast = useToast();
  const { remove } = useArtistRecords(museum);
  const held = artist.works + artist.deletedWorks > 0;
  const confirm = () =>
    void remove.mutateAsync({ artistId: artist.id, version: artist.version }).then(
      () => {
        toast({ text: t("deleted", { name: artist.name }) });
        router.push(staffPaths.artists(museum));
      },
      (error: Error) => toast({ text: error.message, failed: true }),
    );
  const button = (
    <Button size="compact" look="danger" disabled={held} title={held ? t("deleteHeld") : undefined}>
      <Trash2 aria-hidden />
      {t("delete")}
    </Button>
  );
  return (
    <ConfirmDialog
      danger
      title={t("deleteTitle", { name: artist.name })}
      confirm={t("deleteIt")}
      trigger={button}
      onConfirm={confirm}
    >
      {t("deleteText")}
    </ConfirmDialog>
  );
}

function MergeForm({ museum, artist, onMerged, onDone }: Props & { onDone(): void }) {
  const t = useTranslations("artists");
  const toast = useToast();
  const { merge } = useArtistRecords(museum);
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const { data, error } = useQuery({ ...artistSuggestions(museum, wanted), enabled: wanted !== "" });
  const found = wanted ? (data?.items ?? []).filter(({ id }) => id !== artist.id) : [];
  const { id: artistId, version, name } = artist;
  const run = (other: { id: string; name: string }) =>
    merge.mutate(
      { artistId, version, otherId: other.id },
      {
        onSuccess(record) {
          onMerged(record);
          onDone();
          toast({ text: t("merged", { other: other.name, name }) });
        },
      },
    );
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted text-sm">{t("mergeText", { name })}</p>
      <Field
        size="compact"
        type="search"
        label={t("mergeFind")}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        // The sheet stands in the page's form.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <ul className="flex flex-col divide-y divide-line">
        {found.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
            <span>
              {other.name}{" "}
              {(other.bornYear ?? other.diedYear) !== null && (
                <span className="text-muted tabular-nums">
                  {other.bornYear ?? "?"}–{other.diedYear ?? ""}
                </span>
              )}
            </span>
            <Button size="compact" look="danger" disabled={merge.isPending} onClick={() => run(other)}>
              {t("mergeIt", { other: other.name })}
            </Button>
          </li>
        ))}
      </ul>
      {wanted && data && found.length === 0 && <p className="text-muted text-sm">{t("mergeNone")}</p>}
      {(merge.error ?? error) && (
        <CallProblem title={t("saveFailed")} error={merge.error ?? error ?? new Error()} />
      )}
    </div>
  );
}
