import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What happened, what to do, and the request id to quote. For errors inside a page; announced when it appears. */
export function ProblemNotice({
  title,
  detail,
  requestId,
  action,
}: {
  title: string;
  detail?: string | null;
  requestId?: string | null;
  action?: ReactNode;
}) {
  const t = useTranslations("ui");
  return (
    <div role="alert" className="flex flex-col items-start gap-2 border-danger border-s-2 ps-4">
      <p className="font-medium">{title}</p>
      {detail && <p className="text-muted">{detail}</p>}
      {requestId && (
        <p className="text-muted text-sm">
          {t("requestId")} <code className="select-all break-all">{requestId}</code>
        </p>
      )}
      {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
