import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { ApiProblem } from "@/lib/http/client-fetch";

/** What went wrong with a call, in the server's words; without an answer, that there is no connection. */
export function CallProblem({ title, error, action }: { title: string; error: Error; action?: ReactNode }) {
  const t = useTranslations("record");
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <ProblemNotice
      title={title}
      detail={problem?.offline ? t("status.offline") : error.message}
      requestId={problem?.problem.requestId || null}
      action={action}
    />
  );
}
