import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signedInOnly } from "@/lib/http/page";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** What visitors will see, for staff alone and without the office around it. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  await signedInOnly();
  return children;
}
