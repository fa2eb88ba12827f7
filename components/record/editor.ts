import type { ArtworkChanges, ArtworkRecord } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { type Choice, resolved } from "./conflict";
import type { Keeper } from "./kept";
import {
  differing,
  type Issue,
  isSame,
  issuesOf,
  type Path,
  pathsOf,
  toChanges,
  type Values,
  valuesOf,
  wrongPaths,
} from "./values";

/** How what is typed and what is stored stand to each other; always shown. */
export type Status = "saved" | "unsaved" | "saving" | "failed" | "conflict";

export type State = {
  /** What is stored, as far as this page knows; null until a new work is created. */
  record: ArtworkRecord | null;
  base: Values;
  values: Values;
  issues: ReadonlyMap<string, Issue>;
  status: Status;
  /** Why it could not be saved. */
  error: Error | null;
  /** What somebody else saved meanwhile. */
  theirs: ArtworkRecord | null;
  /** Whether issues are shown of fields that nobody has touched yet. */
  strict: boolean;
  /** Fields that were left with something in them, or tried to be saved. */
  touched: ReadonlySet<Path>;
  /** Whether unsaved work from before a reload was brought back. */
  broughtBack: boolean;
};

/** How the editor speaks to the server. Both throw; `theirsIn` tells a conflict by its error. */
export type Wire = {
  create(fields: ArtworkChanges): Promise<ArtworkRecord>;
  change(
    artworkId: string,
    version: number,
    fields: ArtworkChanges,
    leaving: boolean,
  ): Promise<ArtworkRecord>;
  theirsIn(error: unknown): ArtworkRecord | null;
  /** Milliseconds after which the same call may succeed; null when it will not. */
  retryAfterMs(error: unknown): number | null;
};

/** Long enough not to send every word, short enough to be forgotten about. */
const AUTOSAVE_MS = 1_200;

type Languages = { locales: readonly Locale[]; numberLocale: string };

/**
 * One work while somebody writes it. A draft saves itself a moment after the last change, field by field; a published
 * work waits to be told, because visitors see it. Whatever is not saved is kept in this tab.
 */
export class RecordEditor {
  private state: State;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> | null = null;

  constructor(
    record: ArtworkRecord | null,
    private readonly languages: Languages,
    private readonly wire: Wire,
    private readonly keeper: Keeper,
  ) {
    const base = this.valuesOf(record);
    this.state = {
      ...{ record, base, values: base, issues: issuesOf(base), status: "saved" },
      ...{ error: null, theirs: null, strict: false, touched: new Set(), broughtBack: false },
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly snapshot = (): State => this.state;

  /** Brings back what this tab kept from before; of an older version it is a conflict like any other. */
  bringBack(): void {
    const { record, base } = this.state;
    const kept = this.keeper.take(base);
    if (!kept) return;
    const version = record?.version ?? 0;
    const older = { ...base, ...kept.base };
    const values = { ...older, ...kept.mine };
    const paths = pathsOf(kept.mine as Values);
    const isAsLeft = paths.every((path) => isSame(path, older[path], base[path]));
    if (kept.version === version || isAsLeft)
      this.update({ values: { ...base, ...kept.mine }, broughtBack: true, status: "unsaved" });
    else this.update({ base: older, values, broughtBack: true, status: "conflict", theirs: record });
  }

  set(change: Partial<Values>): void {
    this.update({ values: { ...this.state.values, ...change } });
    if (this.saving === null) this.settleStatus();
    this.keeper.put(this.state.record?.version ?? 0, this.state.base, this.state.values);
    this.autosaveSoon();
  }

  /** Notes that a field was left: from now on it says what is wrong with it. */
  touch(path: Path): void {
    if (!this.state.touched.has(path)) this.update({ touched: new Set([...this.state.touched, path]) });
  }

  /** Throws away what is not saved. */
  discard(): void {
    clearTimeout(this.timer);
    this.keeper.drop();
    this.update({
      values: this.state.base,
      status: "saved",
      error: null,
      broughtBack: false,
      touched: new Set(),
    });
  }

  /**
   * Saves what differs; `strict` saves nothing while anything is wrong, otherwise what is right is saved and the rest
   * waits. Answers whether everything is saved.
   */
  async save({ strict, leaving = false }: { strict: boolean; leaving?: boolean }): Promise<boolean> {
    clearTimeout(this.timer);
    if (strict) this.update({ strict: true });
    while (this.saving !== null) await this.saving;
    if (this.state.status === "conflict") return false;
    const { base, values, issues } = this.state;
    const changed = differing(base, values);
    const wrong = wrongPaths(issues, values);
    const paths = changed.filter((path) => !wrong.includes(path));
    if (strict && wrong.some((path) => changed.includes(path) || this.state.record === null)) return false;
    if (paths.length === 0) {
      this.settleStatus();
      return changed.length === 0;
    }
    this.saving = this.send(paths, leaving).finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  /** Takes in a record that was read or written elsewhere on the page: a newer one under unsaved work is a conflict. */
  take(record: ArtworkRecord): void {
    const { base, values, record: known } = this.state;
    if (this.saving || this.state.status === "conflict" || (known && record.version < known.version)) return;
    // The same version says the same; what hangs on it, such as its pictures, may not.
    if (known && record.version === known.version) {
      this.update({ record });
      return;
    }
    const isNewer = known !== null;
    const next = this.valuesOf(record);
    const isOurs = differing(base, next).every((path) => isSame(path, base[path], values[path]));
    if (isNewer && !isOurs) this.update({ status: "conflict", theirs: record });
    else this.rebase(record, []);
  }

  /** The form after the choices: nothing is stored until it is saved. */
  resolve(choices: ReadonlyMap<Path, Choice>): void {
    const { base, values, theirs } = this.state;
    if (!theirs) return;
    const next = this.valuesOf(theirs);
    this.update({
      record: theirs,
      base: next,
      values: resolved(base, values, next, choices),
      theirs: null,
      status: "saved",
    });
    this.settleStatus();
    this.keeper.put(theirs.version, this.state.base, this.state.values);
  }

  /** Stops waiting to save by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  get isDirty(): boolean {
    return differing(this.state.base, this.state.values).length > 0;
  }

  private async send(paths: Path[], leaving: boolean): Promise<boolean> {
    const { record, values } = this.state;
    this.update({ status: "saving", error: null });
    const fields = toChanges(values, paths);
    try {
      const saved = record
        ? await this.wire.change(record.id, record.version, fields, leaving)
        : await this.wire.create(fields);
      this.rebase(saved, paths, values);
      return !this.isDirty;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const theirs = this.wire.theirsIn(error);
      this.update(theirs ? { status: "conflict", theirs } : { status: "failed", error });
      const againMs = theirs ? null : this.wire.retryAfterMs(error);
      if (againMs !== null && record)
        this.timer = setTimeout(() => void this.save({ strict: false }), againMs);
      return false;
    }
  }

  /** On top of what is stored now: what was typed since it was sent, or could not be sent, stays. */
  private rebase(record: ArtworkRecord, paths: readonly Path[], given: Values = this.state.values): void {
    const { base: before, values } = this.state;
    const base = this.valuesOf(record);
    const kept = pathsOf(base).filter((path) => {
      // Typed differently and meaning the same: the cursor is in it, perhaps.
      if (isSame(path, values[path], base[path])) return true;
      return paths.includes(path)
        ? !isSame(path, values[path], given[path])
        : !isSame(path, values[path], before[path]);
    });
    const next = { ...base, ...Object.fromEntries(kept.map((path) => [path, values[path]])) };
    this.update({ record, base, values: next, error: null, status: "saved", broughtBack: false });
    this.settleStatus();
    this.keeper.put(record.version, base, next);
    this.autosaveSoon();
  }

  private settleStatus(): void {
    if (this.state.status !== "conflict") this.update({ status: this.isDirty ? "unsaved" : "saved" });
  }

  private autosaveSoon(): void {
    clearTimeout(this.timer);
    if (this.state.record?.state !== "draft" || this.state.status === "conflict" || !this.isDirty) return;
    this.timer = setTimeout(() => void this.save({ strict: false }), AUTOSAVE_MS);
  }

  private valuesOf(record: ArtworkRecord | null): Values {
    return valuesOf(record, this.languages.locales, this.languages.numberLocale);
  }

  private update(change: Partial<State>): void {
    const issues = change.values ? issuesOf(change.values) : this.state.issues;
    this.state = { ...this.state, ...change, issues };
    for (const listener of this.listeners) listener();
  }
}
