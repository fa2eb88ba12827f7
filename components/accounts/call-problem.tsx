import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { ApiProblem } from "@/lib/http/client-fetch";

/** Why a call failed, in the server's words and with its reference; nothing while there is no error. */
export function CallProblem({ error }: { error: Error | null }) {
  const t = useTranslations("accounts");
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <ProblemNotice
      title={t("failed")}
      detail={problem?.offline ? t("offline") : error.message}
      requestId={problem?.problem.requestId || null}
    />
  );
}

/** What is wrong with one field of a form, as the server found it. */
export function fieldError(error: Error | null, path: string): string | null {
  if (!(error instanceof ApiProblem)) return null;
  return error.problem.issues?.find((issue) => issue.path === path)?.message ?? null;
}
