import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/mark";

/** For addresses outside a museum; inside one, its own page keeps the places at hand. */
export default async function NotFound() {
  const t = await getTranslations("ui");
  return (
    <main
      id="content"
      tabIndex={-1}
      className="page flex min-h-dvh flex-col items-start justify-center gap-5 py-16 outline-none"
    >
      <Wordmark className="text-muted" />
      <h1 className="max-w-[20ch] font-serif text-title">{t("notFoundTitle")}</h1>
      <p className="max-w-prose text-lg text-muted">{t("notFoundText")}</p>
      <ButtonLink look="primary" href="/" className="mt-3">
        {t("toStart")}
      </ButtonLink>
    </main>
  );
}
