import { AppError } from "@/lib/kernel/errors";
import { checkedUrl, isAllowed } from "@/lib/remote";

/** Refuses an address that events are not to be sent to: not https, or of this machine or its network. */
export function checkedAddress(text: string): string {
  const url = checkedUrl(text);
  if (url.protocol !== "https:" && !isAllowed(url)) {
    const message = "must begin with https://: events are not sent in the clear";
    throw new AppError("invalid_input", `url: ${message}`, { issues: [{ path: "url", message }] });
  }
  return url.href;
}
