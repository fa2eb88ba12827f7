"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "./dialog";

/** While `when`, asks before a link or the browser leads away from work that is not saved. */
export function LeaveGuard({
  when,
  title,
  confirm,
  children,
}: {
  when: boolean;
  title: string;
  confirm: string;
  children: React.ReactNode;
}) {
  const router = useRouter();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!when) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !isPlain || link.target === "_blank" || link.origin !== location.origin) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(link.href);
    };
    window.addEventListener("beforeunload", onLeave);
    // Before the router hears of it.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [when]);
  return (
    <ConfirmDialog
      danger
      title={title}
      confirm={confirm}
      open={to !== null}
      onOpenChange={(open) => !open && setTo(null)}
      onConfirm={() => {
        if (to) router.push(to.slice(location.origin.length));
      }}
    >
      {children}
    </ConfirmDialog>
  );
}
