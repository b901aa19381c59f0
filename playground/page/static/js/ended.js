// How the bot ended by itself comes in; a notice above the conversation, with its last words and a way to restart it, goes out.

import { byId, h } from "./nodes.js";
import { fail } from "./notes.js";
import { act } from "./server.js";
import { here, locale, state, watch } from "./state.js";
import { words } from "./words.js";

const box = byId("ended");

export function startEnded() {
  watch("places", show);
}

function show() {
  const { ended, can } = state.places;
  if (box.dataset.told === `${locale()}${ended}`) return;
  box.dataset.told = `${locale()}${ended}`;
  // Who presses the button stands on it when it goes, be it before or after the answer to that.
  const held = box.contains(document.activeElement);
  box.hidden = !ended;
  const [how, ...last] = ended.split("\n");
  box.replaceChildren(
    h("p", {}, h("strong", {}, sentence(how)), can.restart && h("button", { type: "button", class: "button secondary", on: { click: (event) => restart(event.currentTarget) } }, words("Restart the bot"))),
    last.length ? h("pre", { tabindex: 0 }, last.join("\n")) : "");
  if (held) ((ended && box.querySelector("button")) || byId("input")).focus();
}

function sentence(how) {
  const [number] = /\d+$/.exec(how) ?? [how];
  return how.startsWith("was") ? words("The bot was ended by signal {0}.", number) : words("The bot ended by itself, with code {0}.", number);
}

// From here and from the panel: the button rests until the bot is there again, or has ended once more.
export async function restart(button) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  await act("restart", here()).catch((refused) => fail(refused.message));
  button.removeAttribute("aria-disabled");
}
