"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { ProblemNotice } from "@/components/ui/problem-notice";
import type { Section } from "./use-section";

/** What surrounds a section's fields: its title, what went wrong, and the button that saves them. */
export function SectionFrame<T>({
  title,
  lead,
  section,
  children,
}: {
  title: string;
  lead: string;
  section: Section<T>;
  children: ReactNode;
}) {
  const t = useTranslations("settings");
  const { dirty, saving } = section;
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        section.save();
      }}
    >
      <header>
        <h2 className="font-semibold text-lg">{title}</h2>
        <p className="mt-1 max-w-prose text-muted text-sm">{lead}</p>
      </header>
      {children}
      <Trouble section={section} />
      <div className="sticky bottom-0 -mx-1 flex items-center gap-3 bg-ground px-1 py-4">
        <Button type="submit" look="primary" size="compact" disabled={!dirty || saving}>
          {saving ? t("saving") : t("save")}
        </Button>
        {dirty && !saving && (
          <Button size="compact" onClick={section.reset}>
            {t("reset")}
          </Button>
        )}
        <p role="status" className="text-muted text-sm">
          {dirty ? t("changed") : ""}
        </p>
      </div>
      <LeaveGuard when={dirty} title={t("unsavedTitle")} confirm={t("discard")}>
        {t("unsavedText")}
      </LeaveGuard>
    </form>
  );
}

function Trouble<T>({ section: { problem, takeTheirs, keepMine } }: { section: Section<T> }) {
  const t = useTranslations("settings");
  if (!problem) return null;
  if (problem.status === 409)
    return (
      <ProblemNotice
        title={t("conflictTitle")}
        detail={t("conflictText")}
        action={
          <>
            <Button size="compact" onClick={takeTheirs}>
              {t("takeTheirs")}
            </Button>
            <Button size="compact" look="danger" onClick={keepMine}>
              {t("keepMine")}
            </Button>
          </>
        }
      />
    );
  return (
    <ProblemNotice
      title={t("failed")}
      detail={problem.offline ? t("offline") : problem.problem.detail}
      requestId={problem.problem.requestId || null}
    />
  );
}
