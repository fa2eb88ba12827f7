"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { ApiProblem } from "@/lib/http/client-fetch";
import { useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { differing, wrongPaths } from "./values";
import { useMoment } from "./wording";

/** Whether what is on the page is stored, always; what stands in the way, and what can be done about it. */
export function SaveStatus({ onReview }: { onReview: () => void }) {
  const t = useTranslations("record");
  const moment = useMoment();
  const { editor } = useShared();
  const state = useEditorState(useCallback((now: State) => now, []));
  const { status, record, error } = state;
  if (status === "conflict")
    return (
      <span role="alert" className="flex flex-wrap items-center gap-2 text-danger">
        {t("status.conflict")}
        <Button size="compact" look="danger" onClick={onReview}>
          {t("review")}
        </Button>
      </span>
    );
  if (status === "failed")
    return (
      <span role="alert" className="flex flex-wrap items-center gap-2 text-danger">
        <Failure error={error} />
        <Button size="compact" look="danger" onClick={() => void editor.save({ strict: false })}>
          {t("tryAgain")}
        </Button>
      </span>
    );
  return (
    <span role="status" className="text-muted">
      {status === "saving" && t("status.saving")}
      {status === "unsaved" && unsavedWords(state, t)}
      {status === "saved" &&
        (record ? t("status.saved", { time: moment(record.changedAt) }) : t("status.new"))}
    </span>
  );
}

function unsavedWords(state: State, t: ReturnType<typeof useTranslations<"record">>): string {
  const changed = differing(state.base, state.values);
  const wrong = wrongPaths(state.issues, state.values).filter((path) => changed.includes(path)).length;
  if (wrong > 0) return t("status.wrong", { count: wrong });
  if (state.broughtBack) return t("status.broughtBack");
  return t(state.record?.state === "draft" ? "status.unsavedDraft" : "status.unsaved");
}

/** Why it could not be saved, in words that help, with the request's id where there was an answer. */
function Failure({ error }: { error: Error | null }) {
  const t = useTranslations("record");
  if (!(error instanceof ApiProblem)) return t("status.failed");
  if (error.offline) return t("status.offline");
  const { issues, requestId, code, detail } = error.problem;
  if (code === "conflict" && issues?.[0]?.path === "accessionNumber") return t("status.numberTaken");
  if (error.status === 404) return t("status.gone");
  return (
    <span>
      {t("status.failed")} {detail} <code className="select-all text-[0.75rem]">{requestId}</code>
    </span>
  );
}
