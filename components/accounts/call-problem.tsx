import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { ApiProblem } from "@/lib/http/client-fetch";

/** Why a call failed, in the reader's language where it is a known reason, and with its reference. */
export function CallProblem({ error }: { error: Error | null }) {
  const t = useTranslations("accounts");
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <ProblemNotice
      title={t("failed")}
      detail={knownReason(t, problem) ?? error.message}
      requestId={problem?.problem.requestId || null}
    />
  );
}

function knownReason(t: ReturnType<typeof useTranslations<"accounts">>, problem: ApiProblem | null) {
  if (problem?.offline) return t("offline");
  switch (problem?.problem.code) {
    case "not_found":
      return t("linkGone");
    case "unauthenticated":
      return t("signInFirst");
    default:
      return null;
  }
}

/** What is wrong with one field of a form, as the server found it. */
export function fieldError(error: Error | null, path: string): string | null {
  if (!(error instanceof ApiProblem)) return null;
  return error.problem.issues?.find((issue) => issue.path === path)?.message ?? null;
}
