import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffFrame } from "@/components/staff/staff-frame";
import { STAFF_AREAS } from "@/lib/http/messages";
import { signedInOnly } from "@/lib/http/page";
import { officeMuseums } from "./office-museum";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The office: whoever has not signed in is asked to. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  await signedInOnly();
  const [museums, messages] = await Promise.all([officeMuseums(), getMessages()]);
  return (
    <NextIntlClientProvider messages={Object.fromEntries(STAFF_AREAS.map((area) => [area, messages[area]]))}>
      <StaffFrame museums={museums}>{children}</StaffFrame>
    </NextIntlClientProvider>
  );
}
