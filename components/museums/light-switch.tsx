import { Monitor, Moon, Sun } from "lucide-react";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { cx } from "@/components/ui/cx";
import { PreferenceForm } from "./preference-form";

/** Light, dark, or as the device has it. */
export async function LightSwitch() {
  const t = await getTranslations("ui");
  const chosen = (await cookies()).get("theme")?.value ?? "auto";
  const choices = [
    { value: "auto", label: t("themeAuto"), Icon: Monitor },
    { value: "light", label: t("themeLight"), Icon: Sun },
    { value: "dark", label: t("themeDark"), Icon: Moon },
  ];
  return (
    <PreferenceForm>
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">{t("theme")}</legend>
        {choices.map(({ value, label, Icon }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-label={label}
            title={label}
            aria-pressed={chosen === value}
            className={cx(
              "inline-flex size-11 items-center justify-center rounded-full transition-colors duration-150 [&_svg]:size-4.5",
              chosen === value ? "bg-ink/8 text-ink" : "text-muted hover:text-ink",
            )}
          >
            <Icon aria-hidden />
          </button>
        ))}
      </fieldset>
    </PreferenceForm>
  );
}
