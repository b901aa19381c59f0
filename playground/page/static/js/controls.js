// Buttons and selects of a message come in; elements that act for the person go out.

import { fail } from "./notes.js";
import { openModal } from "./modal.js";
import { h, link } from "./nodes.js";
import { openOptions, optionsOf } from "./options.js";
import { act } from "./server.js";
import { here, settled } from "./state.js";
import { words } from "./words.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

// An emoji and the words behind it.
function labelOf(part) {
  const shown = part.emoji && h("span", { class: "emoji" }, part.emoji.id ? `:${part.emoji.name}:` : part.emoji.name);
  return [shown, shown && part.label ? " " : null, part.label ?? ""];
}

export function button(part, message) {
  if (part.style === 5) {
    const node = link(part.url, ...labelOf(part), h("span", { "aria-hidden": true }, " ↗"));
    node.classList.add("button", "secondary");
    return node;
  }
  return h("button", {
    type: "button", class: `button ${STYLES[part.style] ?? "secondary"}`, disabled: Boolean(part.disabled),
    "data-testid": "choice", "data-control": part.custom_id, "aria-label": part.label ? undefined : part.emoji?.name,
    on: { click: (event) => use(event.currentTarget, message, "press", { control: part.custom_id }) },
  }, labelOf(part));
}

export function select(part, message) {
  const most = part.max_values ?? 1;
  const chosen = optionsOf(part).filter((one) => one.default).map((one) => one.label);
  const node = h("button", {
    type: "button", class: "select", disabled: Boolean(part.disabled), "data-testid": "select", "data-control": part.custom_id,
    "aria-haspopup": "listbox", "aria-expanded": "false",
    on: {
      click: () => openOptions(node, optionsOf(part), { least: part.min_values ?? 1, most }, (options) => {
        node.firstChild.textContent = options.map((one) => one.label).join(", ") || part.placeholder;
        return use(node, message, "choose", { control: part.custom_id, values: options.map((one) => one.value) });
      }),
    },
  }, h("span", { class: chosen.length ? "" : "placeholder" }, chosen.join(", ") || part.placeholder || words("Make a selection")), h("span", { class: "caret", "aria-hidden": true }, "▾"));
  return node;
}

async function use(node, message, name, asked) {
  if (node.getAttribute("aria-busy") === "true") return;
  node.setAttribute("aria-busy", "true");
  await settled();
  try {
    const answer = await act(name, { ...here(), channel: message.channel_id, message: message.id, ...asked });
    if (answer.modal) openModal(answer);
  } catch (refused) {
    fail(refused.silent ? words("This interaction failed") : refused.message, message.id);
  } finally {
    node.removeAttribute("aria-busy");
  }
}
