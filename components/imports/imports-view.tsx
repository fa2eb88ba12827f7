"use client";

import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { JobsPlace } from "@/components/jobs/place";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import type { Import, ImportPage } from "@/lib/imports/contract";
import { ImportList } from "./import-list";
import { NewImport } from "./new-import";
import { RemoteImport } from "./remote-import";

type Props = { place: Parameters<typeof JobsPlace>[0]["place"]; first: ImportPage };

/** A museum's imports, and where to begin another. */
export function ImportsView({ place, first }: Props) {
  const t = useTranslations("imports");
  const router = useRouter();
  const { museum } = place;
  const open = ({ id }: Import) => router.push(staffPaths.import(museum, id));
  return (
    <JobsPlace place={place}>
      <PageHeading title={t("title")} lead={t("lead")} actions={<ExportLink museum={museum} />} />
      <div className="grid gap-4 lg:grid-cols-2">
        <NewImport museum={museum} onMade={open} />
        <RemoteImport museum={museum} onMade={open} />
      </div>
      <h2 className="mt-10 mb-3 font-medium text-lg">{t("earlier")}</h2>
      <ImportList museum={museum} first={first} />
    </JobsPlace>
  );
}

/** A download is a plain link: the browser keeps what it is sent, however large. */
function ExportLink({ museum }: { museum: string }) {
  const t = useTranslations("imports");
  const href = `/api/v1/exports/artworks.csv?${new URLSearchParams({ museum, bom: "true" })}`;
  return (
    <Button size="compact" title={t("exportHint")} onClick={() => window.location.assign(href)}>
      <Download aria-hidden />
      {t("export")}
    </Button>
  );
}
