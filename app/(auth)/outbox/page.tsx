import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Letter } from "@/components/accounts/letter";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { demoOutbox } from "@/lib/http/outbox";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("outboxTitle") };
}

/** The demo's e-mails, for whoever sits at its computer. */
export default async function OutboxPage() {
  const letters = (await demoOutbox()) ?? notFound();
  const t = await getTranslations("accounts");
  return (
    <div className="mx-auto w-full max-w-2xl pt-6">
      <PageHeading title={t("outboxTitle")} lead={t("outboxLead")} />
      {letters.length === 0 && <EmptyState title={t("outboxEmpty")}>{t("outboxEmptyText")}</EmptyState>}
      <ol className="divide-y divide-line">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ol>
    </div>
  );
}
