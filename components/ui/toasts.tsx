"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast } from "radix-ui";
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

type Notice = {
  text: string;
  /** Something to do about it, such as undoing it; the notice closes with it. */
  action?: { label: string; run(): void };
  /** Shown in the colour of danger and kept until it is closed. */
  failed?: boolean;
};

/** Long enough to read it and to decide to undo; it waits while it is pointed at or focused. */
const SHOWN_MS = 10_000;

const ToastsContext = createContext<((notice: Notice) => void) | null>(null);

/** Where short notices appear: what was done, and the way back. */
export function Toasts({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const [shown, setShown] = useState<(Notice & { key: number })[]>([]);
  const close = useCallback((key: number) => {
    setShown((now) => now.filter((notice) => notice.key !== key));
  }, []);
  const show = useMemo(() => {
    let key = 0;
    return (notice: Notice) => {
      key += 1;
      const next = { ...notice, key };
      setShown((now) => [...now.slice(-2), next]);
    };
  }, []);
  return (
    <ToastsContext value={show}>
      <Toast.Provider duration={SHOWN_MS} label={t("notice")}>
        {children}
        {shown.map(({ key, text, action, failed }) => (
          <Toast.Root
            key={key}
            type={failed ? "foreground" : "background"}
            duration={failed ? Number.POSITIVE_INFINITY : SHOWN_MS}
            onOpenChange={(open) => {
              if (!open) close(key);
            }}
            className="flex animate-rise items-center gap-3 rounded-xl border border-line bg-surface py-2 ps-4 pe-2 text-ink shadow-xl"
          >
            <Toast.Description className={failed ? "flex-1 text-danger text-sm" : "flex-1 text-sm"}>
              {text}
            </Toast.Description>
            {action && (
              <Toast.Action asChild altText={action.label}>
                <Button size="compact" look="soft" onClick={action.run}>
                  {action.label}
                </Button>
              </Toast.Action>
            )}
            <Toast.Close asChild>
              <IconButton label={t("close")}>
                <X aria-hidden />
              </IconButton>
            </Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport className="fixed inset-x-4 bottom-4 z-60 mx-auto flex max-w-md flex-col gap-2 outline-none" />
      </Toast.Provider>
    </ToastsContext>
  );
}

/** Shows a notice; use it inside `Toasts`. */
export function useToast(): (notice: Notice) => void {
  const show = use(ToastsContext);
  if (!show) throw new Error("useToast is used outside <Toasts>");
  return show;
}
