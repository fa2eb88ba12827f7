import { getTranslations } from "next-intl/server";
import { RowsSkeleton } from "@/components/imports/skeletons";
import { PageHeading } from "@/components/ui/page-heading";

export default async function Loading() {
  const t = await getTranslations("imports");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <RowsSkeleton label={t("loading")} />
    </>
  );
}
