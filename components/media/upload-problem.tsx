import { useTranslations } from "next-intl";
import type { Problem } from "@/lib/uploads/client";

/** Why a file was refused, in the reader's words; below it in the server's, which know more. */
export function UploadProblem({ problem: { kind, detail, requestId } }: { problem: Problem }) {
  const t = useTranslations("media.uploads.problems");
  const tUi = useTranslations("ui");
  return (
    <div role="alert" className="mt-0.5 text-sm">
      <p>{t(kind)}</p>
      {detail && <p className="text-muted">{detail}</p>}
      {requestId && kind === "other" && (
        <p className="text-muted">
          {tUi("requestId")} <code className="select-all break-all">{requestId}</code>
        </p>
      )}
    </div>
  );
}
