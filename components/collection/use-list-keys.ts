import { useEffect, useRef, useState } from "react";

/** What the keys of the list do. */
type Keys = {
  move(by: number): void;
  choose(through: boolean): void;
  search(): void;
  help(): void;
  clear(): void;
};

const WRITING = "input:not([type=checkbox]), textarea, select, [contenteditable]";
const ELSEWHERE = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";
const KEPT_AS = "artscope:single-keys";

/** Whether single letters do something. Who speaks to the computer, or hits keys by mistake, turns them off. */
export function useSingleKeys() {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(KEPT_AS) !== "off"), []);
  return {
    on,
    set(next: boolean) {
      localStorage.setItem(KEPT_AS, next ? "on" : "off");
      setOn(next);
    },
  };
}

/** Works the list by keys: letters anywhere on the page but in a field, arrows where a row of the list has the focus. */
export function useListKeys(letters: boolean, keys: Keys): void {
  const now = useRef({ letters, keys });
  useEffect(() => {
    now.current = { letters, keys };
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      if (target.closest(`${WRITING}, ${ELSEWHERE}`)) return;
      const act = actionOf(event, target, now.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", down);
    return () => document.removeEventListener("keydown", down);
  }, []);
}

function actionOf({ key, shiftKey }: KeyboardEvent, target: Element, { letters, keys }: Now) {
  const inRow = target.closest("tr[data-at]") !== null;
  switch (inRow || letters ? key : "") {
    case "j":
    case "ArrowDown":
      return key === "j" ? letters && (() => keys.move(1)) : inRow && (() => keys.move(1));
    case "k":
    case "ArrowUp":
      return key === "k" ? letters && (() => keys.move(-1)) : inRow && (() => keys.move(-1));
    case "Home":
      return inRow && (() => keys.move(Number.NEGATIVE_INFINITY));
    case "End":
      return inRow && (() => keys.move(Number.POSITIVE_INFINITY));
    case "PageDown":
      return inRow && (() => keys.move(10));
    case "PageUp":
      return inRow && (() => keys.move(-10));
    case "x":
    case "X":
      return letters && (() => keys.choose(shiftKey));
    case "/":
      return letters && keys.search;
    case "?":
      return letters && keys.help;
    case "Escape":
      return keys.clear;
    default:
      return null;
  }
}

type Now = { letters: boolean; keys: Keys };
