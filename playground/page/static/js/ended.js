// How the bot ended by itself comes in; a notice above the conversation, with its last words and a way to restart it, goes out.

import { byId, h } from "./nodes.js";
import { fail } from "./notes.js";
import { act } from "./server.js";
import { here, state, watch } from "./state.js";

const box = byId("ended");

export function startEnded() {
  watch("places", show);
}

function show() {
  const { ended, can } = state.places;
  if (box.dataset.told === ended) return;
  box.dataset.told = ended;
  box.hidden = !ended;
  const [how, ...words] = ended.split("\n");
  box.replaceChildren(
    h("p", {}, h("strong", {}, `The bot ${how}.`), can.restart && h("button", { type: "button", class: "button secondary", on: { click: (event) => restart(event.currentTarget) } }, "Restart the bot")),
    words.length ? h("pre", { tabindex: 0 }, words.join("\n")) : "");
}

// From here and from the panel: the button rests until the bot is there again, or has ended once more.
export async function restart(button) {
  button.disabled = true;
  await act("restart", here()).catch((refused) => fail(refused.message));
  button.disabled = false;
  (button.isConnected ? button : byId("input")).focus();
}
