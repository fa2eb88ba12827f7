import type { ReactNode } from "react";

/** A part of the account's page. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 py-7 first:pt-0">
      <div>
        <h2 className="font-medium text-lg">{title}</h2>
        {lead && <p className="mt-1 max-w-prose text-muted text-sm">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
