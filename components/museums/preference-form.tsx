"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, Suspense } from "react";

/** A plain form around buttons named `locale` or `theme`; it comes back to this page. */
export function PreferenceForm({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <form action="/preferences" method="post" className={className}>
      <Suspense>
        <ThisPage />
      </Suspense>
      {children}
    </form>
  );
}

function ThisPage() {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  return <input type="hidden" name="back" value={search ? `${pathname}?${search}` : pathname} />;
}
