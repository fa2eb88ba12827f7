"use client";

import { ErrorPage } from "@/components/ui/error-page";

/** In the office the places stay where they are. */
export default function StaffError({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorPage error={error} retry={retry} home="/admin/jobs" />;
}
