import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Import } from "@/lib/imports/contract";

const NAMES_MAX = 12;

/** In a few sentences, what an import would do or did, and which artists it makes. */
export function Summary({ now }: { now: Import }) {
  const t = useTranslations("imports");
  const { state, counts } = now;
  const lines = {
    mapping: [],
    checking: [],
    checked: [t("checkedText"), counts.new + counts.changed === 0 && t("nothingToDo")],
    running: [],
    done: [
      t("doneText", { count: counts.written }),
      counts.kept > 0 && t("keptText", { count: counts.kept }),
    ],
    undoing: [],
    undone: [
      t("undoneText", { count: counts.undone }),
      counts.left > 0 && t("leftText", { count: counts.left }),
    ],
  }[state].filter((line) => typeof line === "string");
  return (
    <div className="mb-5 flex flex-col gap-2">
      {lines.length > 0 && (
        <p role="status" className="max-w-prose">
          {lines.join(" ")}
        </p>
      )}
      {state === "checked" && <NewArtists names={now.newArtists} />}
    </div>
  );
}

function NewArtists({ names }: { names: string[] }) {
  const t = useTranslations("imports");
  if (names.length === 0) return null;
  const more = names.length - NAMES_MAX;
  return (
    <p className="max-w-prose text-muted">
      {t("newArtists", { count: names.length })}{" "}
      <span className="text-ink">{names.slice(0, NAMES_MAX).join(" · ")}</span>
      {more > 0 && <> {t("andMore", { count: more })}</>}
    </p>
  );
}

/** The file of what could not be used; a plain download. */
export function ProblemsLink({ museum, now }: { museum: string; now: Import }) {
  const t = useTranslations("imports");
  const href = `/api/v1/imports/${now.id}/problems.csv?${new URLSearchParams({ museum })}`;
  return (
    <a
      href={href}
      download
      className="inline-flex min-h-9 items-center gap-1.5 rounded-full px-3 text-muted text-sm underline decoration-edge underline-offset-4 hover:text-ink"
    >
      <Download aria-hidden className="size-4" />
      {t("problems")}
    </a>
  );
}
