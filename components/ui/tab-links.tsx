import Link from "next/link";
import type { Key, ReactNode } from "react";
import { cx } from "./cx";

type TabLink = { key: Key; href: string; here: boolean; label: ReactNode; onGo: () => void };

/** Views of one list beside each other: plain links, so that one can be sent to a colleague; changed in place. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="-mx-1 min-w-0">
      <ul className="relative flex gap-1 overflow-x-auto px-1 py-0.5">
        {tabs.map(({ key, href, here, label, onGo }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here ? "true" : undefined}
              onNavigate={(event) => {
                event.preventDefault();
                onGo();
              }}
              className={cx(
                "flex min-h-10 items-center gap-2 whitespace-nowrap rounded-full px-3.5 text-sm transition-colors duration-150 focus-visible:-outline-offset-2",
                here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
