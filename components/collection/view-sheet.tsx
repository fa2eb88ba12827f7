"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { Switch } from "@/components/ui/switch";
import { useViews } from "@/lib/views/client";
import type { SavedView } from "@/lib/views/contract";

type Props = {
  museum: string;
  /** The one that is changed; none for a new one. */
  view: SavedView | null;
  query: string;
  open: boolean;
  onOpenChange(open: boolean): void;
  onSaved(view: SavedView): void;
};

/** What a view is called, and who sees it. */
export function ViewSheet(props: Props) {
  const t = useTranslations("collection");
  const { view, open, onOpenChange } = props;
  return (
    <Sheet title={t(view ? "viewChange" : "viewTitle")} open={open} onOpenChange={onOpenChange}>
      {open && <Fields {...props} />}
    </Sheet>
  );
}

function Fields({ museum, view, query, onSaved }: Props) {
  const t = useTranslations("collection");
  const { save, change } = useViews(museum);
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const { error, isPending } = view ? change : save;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = { onSuccess: onSaved };
    if (view) change.mutate({ id: view.id, name, shared }, done);
    else save.mutate({ name, shared, query }, done);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {!view && <p className="text-muted text-sm">{t("viewText")}</p>}
      <Field
        size="compact"
        label={t("viewName")}
        required
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is a labelable button */}
      <label className="flex items-center justify-between gap-4 text-sm">
        {t("viewShared")}
        <Switch checked={shared} onCheckedChange={setShared} />
      </label>
      {error && <CallProblem title={t("viewFailed")} error={error} />}
      <Button type="submit" size="compact" look="primary" disabled={isPending} className="self-end">
        {t("saveIt")}
      </Button>
    </form>
  );
}
