"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback } from "react";
import { Checks } from "./checks";
import { useEditorState, useRecord } from "./context";
import type { State } from "./editor";
import { SECTIONS } from "./sections";
import { wrongPaths } from "./values";
import { useEditorName, useMoment } from "./wording";

/** Beside the form: its parts, what the work lacks, and who changed it last. */
export function RecordAside({ hasPictures, recognition }: { hasPictures: boolean; recognition?: ReactNode }) {
  const t = useTranslations("record");
  const record = useRecord();
  const moment = useMoment();
  const editorName = useEditorName();
  return (
    <aside className="flex flex-col gap-7 text-sm xl:sticky xl:top-34 xl:self-start">
      <nav aria-label={t("parts")} className="max-xl:hidden">
        <ul className="flex flex-col border-line border-s">
          {SECTIONS.filter(({ id }) => id !== "pictures" || hasPictures).map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="-ms-px flex min-h-8 items-center border-transparent border-s-2 ps-3.5 text-muted hover:border-edge hover:text-ink"
              >
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {record && (
        <section aria-labelledby="record-checks">
          <h2 id="record-checks" className="mb-2.5 font-semibold">
            {t(record.state === "draft" ? "checksDraft" : "checksPublished")}
          </h2>
          <Checks checks={record.checks} />
        </section>
      )}
      <WrongFields />
      {recognition}
      {record && (
        <p className="text-[0.8125rem] text-muted">
          {t("lastChange", { time: moment(record.changedAt), who: editorName(record.changedBy) })}
          <br />
          {t("versionOf", { version: record.version })}
        </p>
      )}
    </aside>
  );
}

/** How many fields have something wrong, once a save was tried. */
function WrongFields() {
  const t = useTranslations("record");
  const count = useEditorState(
    useCallback(({ strict, issues, values }: State) => (strict ? wrongPaths(issues, values).length : 0), []),
  );
  return count > 0 ? <p className="text-danger">{t("status.wrong", { count })}</p> : null;
}
