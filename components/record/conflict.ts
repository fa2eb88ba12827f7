import { isSame, type Path, pathsOf, type Values } from "./values";

/** Fields that say one thing together: who takes one takes all. */
const PLACE: readonly Path[] = ["roomId", "planX", "planY"];

/** A field, or a group of them, that somebody else changed; `contested` where it was changed here too. */
export type Difference = { path: Path; paths: readonly Path[]; contested: boolean };
export type Choice = "mine" | "theirs";

/** What somebody else changed since `base`, by field; what one may have to choose between comes first. */
export function differencesOf(base: Values, mine: Values, theirs: Values): Difference[] {
  const groups = pathsOf(base)
    .filter((path) => !PLACE.includes(path) || path === PLACE[0])
    .map((path) => ({ path, paths: PLACE.includes(path) ? PLACE : [path] }));
  return groups
    .filter(({ paths }) => paths.some((path) => !isSame(path, base[path], theirs[path])))
    .map((group) => ({ ...group, contested: isContested(group.paths, base, mine, theirs) }))
    .toSorted((a, b) => Number(b.contested) - Number(a.contested));
}

function isContested(paths: readonly Path[], base: Values, mine: Values, theirs: Values): boolean {
  const isMine = paths.some((path) => !isSame(path, base[path], mine[path]));
  return isMine && paths.some((path) => !isSame(path, mine[path], theirs[path]));
}

/** The form after the choices were made: theirs where only they changed something, mine where only I did. */
export function resolved(
  base: Values,
  mine: Values,
  theirs: Values,
  choices: ReadonlyMap<Path, Choice>,
): Values {
  const taken = differencesOf(base, mine, theirs)
    .filter(({ path, contested }) => !contested || choices.get(path) === "theirs")
    .flatMap(({ paths }) => paths)
    .map((path) => [path, theirs[path]]);
  return { ...mine, ...Object.fromEntries(taken) };
}
