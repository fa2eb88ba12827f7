import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountView } from "@/components/accounts/account-view";
import { placesOf } from "@/components/staff/places";
import { getAccount, listSessions } from "@/lib/accounts";
import { load, signedInOnly } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listMyMuseums } from "@/lib/staff";

const OWN = { museum: null, as: "staff" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("account") };
}

export default async function AccountPage() {
  await signedInOnly();
  const [account, sessions, museums] = await Promise.all([
    load(getAccount, {}, OWN),
    load(listSessions, {}, OWN),
    load(listMyMuseums, {}, OWN),
  ]);
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <div className="mx-auto w-full max-w-2xl pt-6">
      <AccountView
        place={{
          museum: "",
          timeZone: museums.items[0]?.museum.timeZone ?? "UTC",
          dateLocale,
          madeAt: Date.now(),
        }}
        account={account}
        sessions={sessions}
        museums={museums.items.map(({ museum }) => museum.name)}
        hasPlaces={museums.items.some(({ role }) => placesOf(role).length > 0)}
        waiting={museums.waiting}
      />
    </div>
  );
}
