import { getTranslations } from "next-intl/server";

/** For a museum or a thing that is not there; the places stay at hand. */
export default async function NotFound() {
  const t = await getTranslations("staff");
  return (
    <div className="flex flex-1 flex-col items-start gap-3 py-16">
      <h1 className="font-semibold text-2xl tracking-tight">{t("notFoundTitle")}</h1>
      <p className="max-w-prose text-muted">{t("notFoundText")}</p>
    </div>
  );
}
