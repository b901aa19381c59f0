// Entries to choose from come in; the list above the input shows them, and tells which one was taken.

import { byId, h } from "./nodes.js";

const box = byId("popup");
const list = byId("command-list");
const input = byId("input");
let entries = [];
let active = -1;
let take = () => {};

// An entry: {words, more, mark, at}; `first`: the first is marked already, as for commands.
export function showPopup(found, { hint = [], first = false, chosen }) {
  entries = found;
  take = chosen;
  active = -1;
  byId("hint").replaceChildren(...hint);
  byId("hint").hidden = !hint.length;
  list.replaceChildren(...entries.map(entryNode));
  list.hidden = !entries.length;
  box.hidden = !entries.length && !hint.length;
  move(first && entries.length ? 0 : -1);
}

export function hidePopup() {
  entries = [];
  active = -1;
  box.hidden = true;
  list.replaceChildren();
  input.removeAttribute("aria-activedescendant");
}

export const isOpen = () => !box.hidden && entries.length > 0;
export const activeEntry = () => entries[active] ?? null;

export function step(by) {
  const from = active < 0 && by < 0 ? 0 : active;
  move((from + by + entries.length) % entries.length);
}

export function takeActive(otherwise = null) {
  const entry = activeEntry() ?? otherwise;
  move(-1); // taken once, the next Enter sends
  if (entry) take(entry);
  return Boolean(entry);
}

export const unmark = () => move(-1);

export const firstEntry = () => entries[0] ?? null;

function entryNode(entry, number) {
  return h("div", {
    class: "entry", role: "option", id: `entry-${number}`, "data-testid": "command-option", "aria-selected": "false",
    on: { pointerdown: (event) => event.preventDefault(), click: () => take(entry), pointermove: () => move(number) },
  }, entry.mark && h("span", { class: "entry-mark", "aria-hidden": true }, entry.mark),
  h("span", { class: "entry-words" }, h("span", {}, entry.words), entry.more && h("small", {}, entry.more)), entry.at && h("small", { class: "entry-at" }, entry.at));
}

function move(to) {
  active = to;
  [...list.children].forEach((node, number) => node.setAttribute("aria-selected", String(number === active)));
  if (active < 0) return input.removeAttribute("aria-activedescendant");
  input.setAttribute("aria-activedescendant", `entry-${active}`);
  list.children[active].scrollIntoView({ block: "nearest" });
  return undefined;
}
