import { getFormatter, getTranslations } from "next-intl/server";
import type { KeptMail } from "@/lib/mail/contract";

/** One e-mail with its links to follow. */
export async function Letter({ letter }: { letter: KeptMail }) {
  const t = await getTranslations("accounts");
  const format = await getFormatter();
  const { to, subject, text, createdAt } = letter;
  return (
    <li className="flex flex-col gap-3 py-6">
      <div>
        <h2 className="font-medium">{subject}</h2>
        <p className="text-muted text-sm">
          {t("to", { to })} ·{" "}
          <time dateTime={createdAt}>
            {format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short" })}
          </time>
        </p>
      </div>
      <p className="whitespace-pre-wrap break-words text-sm">
        {text.split(/(https?:\/\/\S+)/).map((part, at) =>
          // Every second part is an address.
          at % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
            <a key={at} href={part} className="underline underline-offset-4">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </li>
  );
}
