"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { useBackCloses } from "@/components/ui/use-back-closes";
import { useExampleNumber, useFindByNumber } from "@/lib/scan/client";
import { scanProblemOf } from "./scan-problem";

/** Finds a work by the number on its label and goes there. */
export function NumberSheet({
  museum,
  artworkHref,
  open,
  onClose,
}: {
  museum: string;
  artworkHref: (artworkId: string) => string;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("scan");
  const router = useRouter();
  const [number, setNumber] = useState("");
  const [error, setError] = useState<string | null>(null);
  const { mutateAsync, isPending } = useFindByNumber(museum);
  const example = useExampleNumber(museum, open).data;
  useBackCloses(open, onClose);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = number.trim();
    if (wanted === "") return setError(t("number.empty"));
    try {
      const artwork = await mutateAsync(wanted);
      // Takes the place of this sheet in the history, so that back leads to the camera.
      if (artwork) router.replace(artworkHref(artwork.id));
      else setError(t("number.notFound", { number: wanted }));
    } catch (thrown) {
      const problem = scanProblemOf(thrown, navigator.onLine);
      if (problem) setError(t(`problem.${problem.kind}`));
    }
  }

  return (
    <Sheet title={t("number.title")} open={open} onOpenChange={(wanted) => !wanted && onClose()}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4 pt-1">
        <Field
          label={t("number.label")}
          hint={example ? t("number.hint", { example }) : " "}
          error={error}
          value={number}
          onChange={(event) => {
            setNumber(event.target.value);
            setError(null);
          }}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="search"
          autoFocus
        />
        <Button type="submit" look="primary" disabled={isPending}>
          {t(isPending ? "number.finding" : "number.submit")}
        </Button>
      </form>
    </Sheet>
  );
}
