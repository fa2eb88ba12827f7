"use client";

import { ErrorPage } from "@/components/ui/error-page";

export default function RootError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="content" tabIndex={-1} className="flex min-h-dvh flex-col outline-none">
      <ErrorPage error={error} retry={retry} home="/" />
    </main>
  );
}
