"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/ui/error-page";

/** Inside a museum the places stay where they are. */
export default function MuseumError({ error, retry }: { error: unknown; retry: () => void }) {
  const { museum } = useParams<{ museum: string }>();
  return <ErrorPage error={error} retry={retry} home={`/${museum}`} />;
}
