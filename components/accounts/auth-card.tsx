import type { ReactNode } from "react";

/** The one thing on a page of the door: a heading, a sentence, a form. */
export function AuthCard({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-6 py-[min(12dvh,6rem)]">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{title}</h1>
        {lead && <div className="mt-2 text-muted">{lead}</div>}
      </div>
      {children}
    </div>
  );
}
