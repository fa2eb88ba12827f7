"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toasts";
import { ApiProblem } from "@/lib/http/client-fetch";
import { museumSettings, useChangeMuseum } from "@/lib/museums/client";
import { MuseumChange, type MuseumSettings } from "@/lib/museums/contract";

type Change = MuseumChange extends infer One ? (One extends unknown ? Omit<One, "version"> : never) : never;

export type Section<T> = {
  draft: T;
  set(change: Partial<T>): void;
  dirty: boolean;
  saving: boolean;
  /** Whether a field of the change is refused, by its path or the beginning of it. */
  wrong(path: string): boolean;
  problem: ApiProblem | null;
  save(): void;
  /** After a conflict: takes what was saved meanwhile, or puts one's own over it. */
  takeTheirs(): Promise<void>;
  keepMine(): Promise<void>;
  reset(): void;
};

/** One section's form: what it shows of the settings, what was changed in it, and how it is saved. */
export function useSection<T extends object>(
  museum: string,
  settings: MuseumSettings,
  { pick, change }: { pick(settings: MuseumSettings): T; change(draft: T): Change },
): Section<T> {
  const t = useTranslations("settings");
  const toast = useToast();
  const client = useQueryClient();
  const [base, setBase] = useState(settings);
  const [draft, setDraft] = useState(() => pick(settings));
  const [refused, setRefused] = useState<string[]>([]);
  const { mutate, isPending, error, reset } = useChangeMuseum(museum);
  const begin = (from: MuseumSettings) => {
    setBase(from);
    setDraft(pick(from));
    setRefused([]);
    reset();
  };
  const submit = (version: number) => {
    const wanted = { ...change(draft), version } as MuseumChange;
    const paths = MuseumChange.safeParse(wanted).error?.issues.map(({ path }) => path.join(".")) ?? [];
    setRefused(paths);
    if (paths.length > 0) return;
    mutate(wanted, {
      onSuccess: (saved) => {
        begin(saved);
        toast({ text: t("saved") });
      },
      onError: (failure) => {
        const issues = failure instanceof ApiProblem ? (failure.problem.issues ?? []) : [];
        setRefused(issues.map(({ path }) => path.replace(/^change\./, "")));
      },
    });
  };
  const fresh = () => client.fetchQuery({ ...museumSettings(museum), staleTime: 0 });
  return {
    draft,
    set: (more) => setDraft((now) => ({ ...now, ...more })),
    dirty: JSON.stringify(draft) !== JSON.stringify(pick(base)),
    saving: isPending,
    wrong: (path) => refused.some((one) => one === path || one.startsWith(`${path}.`)),
    problem: error instanceof ApiProblem ? error : null,
    save: () => submit(base.version),
    takeTheirs: async () => begin(await fresh()),
    keepMine: async () => submit((await fresh()).version),
    reset: () => begin(base),
  };
}
