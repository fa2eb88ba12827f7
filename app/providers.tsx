"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ServiceWorker } from "@/components/pwa/service-worker";

/** What client components share: one cache of answers per page load. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }),
  );
  return (
    <QueryClientProvider client={client}>
      {children}
      <ServiceWorker />
    </QueryClientProvider>
  );
}
