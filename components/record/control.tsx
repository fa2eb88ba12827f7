"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Issue } from "./values";

/** A label over a control, and below it what is wrong or good to know; both are announced with the control. */
export function Labelled({
  id,
  label,
  issue,
  hint,
  className,
  children,
}: {
  id: string;
  label: ReactNode;
  issue?: Issue | null;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={cx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-[0.8125rem] text-muted leading-5">
        {label}
      </label>
      {children}
      <Note id={id} issue={issue} hint={hint} />
    </div>
  );
}

/** What is wrong with a field, else what is good to know about it. */
export function Note({ id, issue, hint }: { id: string; issue?: Issue | null; hint?: ReactNode }) {
  const t = useTranslations("record");
  if (!(issue || hint)) return null;
  return (
    <p id={`${id}-note`} className={cx("text-[0.8125rem] leading-5", issue ? "text-danger" : "text-muted")}>
      {issue ? t(`issue.${issue.key}`, { max: issue.max }) : hint}
    </p>
  );
}

/** What ties a control to its note. */
export const described = (id: string, issue: Issue | null | undefined, hint?: ReactNode) => ({
  "aria-invalid": issue ? true : undefined,
  "aria-describedby": issue || hint ? `${id}-note` : undefined,
});
