"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/components/ui/sheet";
import { Switch } from "@/components/ui/switch";

const KEYS = [
  { keys: ["j", "↓"], does: "next" },
  { keys: ["k", "↑"], does: "previous" },
  { keys: ["Home", "End"], does: "ends" },
  { keys: ["x"], does: "choose" },
  { keys: ["⇧ x"], does: "chooseThrough" },
  { keys: ["Enter"], does: "open" },
  { keys: ["/"], does: "search" },
  { keys: ["Esc"], does: "clear" },
  { keys: ["?"], does: "help" },
] as const;

/** What can be done by keys, and whether single letters do it. */
export function ShortcutsSheet({
  open,
  letters,
  onOpenChange,
  onLetters,
}: {
  open: boolean;
  letters: boolean;
  onOpenChange(open: boolean): void;
  onLetters(on: boolean): void;
}) {
  const t = useTranslations("collection");
  return (
    <Sheet title={t("shortcuts")} open={open} onOpenChange={onOpenChange}>
      <dl className="divide-y divide-line text-sm">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 py-2">
            <dt>{t(`key.${does}`)}</dt>
            <dd className="flex gap-1.5">
              {keys.map((key) => (
                <kbd key={key} className="rounded-md border border-line bg-sunken px-2 py-0.5 font-sans">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is a labelable button */}
      <label className="mt-4 flex items-center justify-between gap-4 text-sm">
        {t("lettersOn")}
        <Switch checked={letters} onCheckedChange={onLetters} />
      </label>
    </Sheet>
  );
}
