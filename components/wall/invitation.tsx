import { useTranslations } from "next-intl";
import { QrCode } from "./qr-code";

/** How a phone gets here: the address to scan or type, or what to do when there is none. */
export function Invitation({ address }: { address: { url: string; text: string; reachable: boolean } }) {
  const t = useTranslations("wall");
  return (
    <div className="flex min-w-0 max-w-xl items-center gap-4 text-[#221d17]">
      {address.reachable && (
        <QrCode text={address.url} label={t("qr", { address: address.text })} className="size-28 shrink-0" />
      )}
      <div className="min-w-0">
        <p className="font-serif text-heading">{t("point")}</p>
        <p className="mt-0.5 text-sm [overflow-wrap:anywhere]">
          {address.reachable ? t("address", { address: address.text }) : t("localOnly")}
        </p>
      </div>
    </div>
  );
}
