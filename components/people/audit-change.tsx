import { useTranslations } from "next-intl";
import { useAuditField } from "./audit-words";

type State = Record<string, unknown> | null;

/** What a change made of what, field by field. */
export function AuditChange({ before, after }: { before: State; after: State }) {
  const t = useTranslations("people");
  const fieldName = useAuditField();
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (fields.length === 0) return null;
  return (
    <table className="w-full table-fixed text-left text-xs">
      <thead className="text-muted">
        <tr className="[&>th]:py-1 [&>th]:pe-3 [&>th]:font-normal">
          <th scope="col" className="w-48">
            {t("field")}
          </th>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} className="align-top [&>td]:py-1 [&>td]:pe-3">
            <th scope="row" className="truncate py-1 pe-3 font-medium">
              {fieldName(field)}
            </th>
            <td>{text(before?.[field])}</td>
            <td>{text(after?.[field])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function text(value: unknown) {
  if (value === undefined || value === null) return <span className="text-muted">–</span>;
  const shown = typeof value === "string" ? value : JSON.stringify(value, null, 1);
  return <span className="line-clamp-6 whitespace-pre-wrap break-words">{shown}</span>;
}
