// A button and options come in; a list opens under it, and what was chosen there is handed on.

import { h } from "./nodes.js";
import { state } from "./state.js";
import { words } from "./words.js";

let close = () => {};

// The options of a select: its own, or people, roles and channels.
export function optionsOf(part) {
  if (part.type === 3) return part.options;
  const preset = new Set((part.default_values ?? []).map((one) => one.id));
  const { people, roles, channels, bot } = state.places;
  const users = [...people, bot].map((one) => ({ label: one.name, value: { user: one.id }, default: preset.has(one.id) }));
  const named = roles.map((one) => ({ label: `@${one.name.replace(/^@/, "")}`, value: { role: one.id }, default: preset.has(one.id) }));
  const places = channels.filter((one) => !one.direct).map((one) => ({ label: `#${one.name}`, value: { channel: one.id }, default: preset.has(one.id) }));
  return { 5: users, 6: named, 7: [...users, ...named], 8: places }[part.type] ?? [];
}

export function openOptions(anchor, options, { least, most }, choose) {
  const again = anchor.getAttribute("aria-expanded") === "true";
  close();
  if (again) return;
  const chosen = new Set(options.filter((one) => one.default));
  let active = Math.max(0, options.findIndex((one) => chosen.has(one)));
  const entries = options.map((option, number) => entry(option, number));
  const done = most > 1 && h("button", { type: "button", class: "button primary", "data-testid": "options-done", on: { click: finish } }, words("Done"));
  const list = h("div", { class: "options-list", role: "listbox", tabindex: 0, "aria-label": words("Options"), "aria-multiselectable": most > 1, on: { keydown: key } }, entries);
  const box = h("div", { class: "options" }, list, done);
  anchor.after(box);
  anchor.setAttribute("aria-expanded", "true");
  list.focus();
  move(active);
  const outside = (event) => box.contains(event.target) || anchor.contains(event.target) || (most > 1 ? finish() : close());
  document.addEventListener("pointerdown", outside);
  close = () => {
    document.removeEventListener("pointerdown", outside);
    box.remove();
    anchor.setAttribute("aria-expanded", "false");
    close = () => {};
  };

  function entry(option, number) {
    return h("div", { class: "option", role: "option", id: `option-${number}`, "data-testid": "choice", "aria-selected": chosen.has(option), on: { click: () => pick(number), pointermove: () => move(number) } },
      h("span", {}, option.emoji ? `${option.emoji.name} ` : null, option.label), option.description && h("small", {}, option.description));
  }
  function move(to) {
    active = (to + entries.length) % entries.length;
    entries.forEach((one, number) => one.classList.toggle("active", number === active));
    list.setAttribute("aria-activedescendant", `option-${active}`);
    entries[active]?.scrollIntoView({ block: "nearest" });
  }
  function pick(number) {
    const option = options[number];
    if (most === 1) {
      chosen.clear();
      chosen.add(option);
      finish();
      return;
    }
    if (chosen.has(option)) chosen.delete(option);
    else if (chosen.size < most) chosen.add(option);
    entries[number].setAttribute("aria-selected", chosen.has(option));
  }
  function finish() {
    close();
    anchor.focus();
    if (chosen.size >= least) choose(options.filter((one) => chosen.has(one)));
  }
  function key(event) {
    const acts = {
      ArrowDown: () => move(active + 1), ArrowUp: () => move(active - 1), Home: () => move(0), End: () => move(-1),
      Enter: () => pick(active), " ": () => pick(active), Tab: () => (most > 1 ? finish() : close()),
      Escape: () => { close(); anchor.focus(); },
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }
}
