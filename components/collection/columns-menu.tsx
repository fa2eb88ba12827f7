"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu, MenuCheck } from "@/components/ui/menu";
import { COLUMNS, type Column } from "./list-query";

/** Which columns stand beside the title. */
export function ColumnsMenu({
  columns,
  onChange,
}: {
  columns: readonly Column[];
  onChange(columns: readonly Column[]): void;
}) {
  const t = useTranslations("collection");
  return (
    <Menu
      trigger={
        <Button size="compact" look="soft">
          <Columns3 aria-hidden />
          {t("columns")}
        </Button>
      }
    >
      {COLUMNS.map((column) => (
        <MenuCheck
          key={column}
          checked={columns.includes(column)}
          onChange={(on) => onChange(COLUMNS.filter((one) => (one === column ? on : columns.includes(one))))}
        >
          {t(`column.${column}`)}
        </MenuCheck>
      ))}
    </Menu>
  );
}
