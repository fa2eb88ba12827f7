"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { ApiProblem } from "@/lib/http/client-fetch";
import { useWebhooks } from "@/lib/webhooks/client";
import { EVENT_TYPES, type Webhook } from "@/lib/webhooks/contract";
import type { Shown } from "./secret-sheet";

type Props = {
  museum: string;
  /** The one that is changed; none for a new one. */
  webhook?: Webhook;
  open: boolean;
  onOpenChange(open: boolean): void;
  onSecret(shown: Shown): void;
};

/** Where events are sent, and which. */
export function WebhookForm(props: Props) {
  const t = useTranslations("webhooks");
  return (
    <Sheet
      title={t(props.webhook ? "editTitle" : "addTitle")}
      open={props.open}
      onOpenChange={props.onOpenChange}
    >
      {/* Mounted anew each time, so that it begins with what is so now. */}
      {props.open && <Fields {...props} />}
    </Sheet>
  );
}

function Fields({ museum, webhook, onOpenChange, onSecret }: Props) {
  const t = useTranslations("webhooks");
  const form = useId();
  const { create, change } = useWebhooks(museum);
  const [url, setUrl] = useState(webhook?.url ?? "https://");
  const [description, setDescription] = useState(webhook?.description ?? "");
  const [events, setEvents] = useState<string[]>(webhook?.events ?? [...EVENT_TYPES]);
  const { error, isPending } = webhook ? change : create;
  const refused = error instanceof ApiProblem ? (error.problem.issues ?? []) : [];
  const urlError = refused.find(({ path }) => path === "url")?.message;
  const save = () => {
    const fields = { url: url.trim(), description: description.trim(), events };
    if (webhook) change.mutate({ webhook, fields }, { onSuccess: () => onOpenChange(false) });
    else
      create.mutate(fields, {
        onSuccess: ({ secret }) => {
          onOpenChange(false);
          onSecret({ secret, changed: false });
        },
      });
  };
  return (
    <form
      id={form}
      noValidate
      className="flex flex-col gap-5 pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t("url")}
        hint={t("urlHint")}
        error={urlError ? t("urlWrong") : null}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
      />
      <Field
        label={t("description")}
        maxLength={200}
        value={description}
        onChange={({ target }) => setDescription(target.value)}
      />
      <fieldset>
        <legend className="mb-1 text-muted text-sm">{t("events")}</legend>
        {EVENT_TYPES.map((type) => (
          <label key={type} className="flex min-h-10 items-center gap-3">
            <input
              type="checkbox"
              className="size-4.5 accent-accent"
              checked={events.includes(type)}
              onChange={({ target }) =>
                setEvents(target.checked ? [...events, type] : events.filter((one) => one !== type))
              }
            />
            <span>{t(`types.${keyOf(type)}`)}</span>
            <code className="ms-auto text-muted text-xs">{type}</code>
          </label>
        ))}
      </fieldset>
      {error && !urlError && <CallProblem title={t("failed")} error={error} />}
      <div className="flex justify-end gap-2">
        <Button size="compact" onClick={() => onOpenChange(false)}>
          {t("cancel")}
        </Button>
        <Button type="submit" look="primary" size="compact" disabled={isPending || events.length === 0}>
          {t(webhook ? "save" : "add")}
        </Button>
      </div>
    </form>
  );
}

/** `artwork.picture_ready` names a text `artwork_picture_ready`: points are paths in there. */
export function keyOf<T extends string>(type: T) {
  return type.replace(".", "_") as T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;
}
