import { getTranslations } from "next-intl/server";

/** Inside a museum the places stay where they are, so that there is always a way on. */
export default async function NotFound() {
  const t = await getTranslations("ui");
  return (
    <div className="page flex flex-1 flex-col items-start justify-center gap-4 py-24">
      <h1 className="max-w-[20ch] font-serif text-title">{t("notFoundTitle")}</h1>
      <p className="max-w-prose text-lg text-muted">{t("notFoundText")}</p>
    </div>
  );
}
