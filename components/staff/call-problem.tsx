import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { ApiProblem } from "@/lib/http/client-fetch";

/** What went wrong with a call, in the server's words; without an answer, that there is no connection, or `offline`. */
export function CallProblem({
  title,
  error,
  offline,
  action,
}: {
  title: string;
  error: Error;
  offline?: string;
  action?: ReactNode;
}) {
  const t = useTranslations("staff");
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <ProblemNotice
      title={title}
      detail={problem?.offline ? (offline ?? t("offline")) : error.message}
      requestId={problem?.problem.requestId || null}
      action={action}
    />
  );
}
