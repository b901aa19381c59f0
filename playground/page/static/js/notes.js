// What a person has to be told of their own doing: a command on its way, one that nobody answered, a control that failed.

import { byId, h } from "./nodes.js";
import { state } from "./state.js";
import { words } from "./words.js";

// Under the messages: a command that waits for the bot. Gives what takes it away, or turns it into a failure.
export function pending(doing) {
  const { channel } = state;
  const note = h("div", { class: "note", "data-testid": "pending" }, h("span", { class: "spinner", "aria-hidden": true }), doing);
  byId("messages").append(note);
  note.scrollIntoView({ block: "end" });
  return {
    done: () => note.remove(),
    failed: (told) => {
      note.remove();
      if (channel === state.channel) fail(`${doing.replace(/ …$/, "")}: ${told}`);
    },
  };
}

export function fail(told, beside = null) {
  const note = h("div", { class: "note failed", role: "alert", "data-testid": "failure" }, h("span", {}, told),
    h("button", { type: "button", class: "plain", on: { click: () => { note.remove(); byId("input").focus(); } } }, words("Dismiss")));
  const place = beside && document.querySelector(`[data-id="${CSS.escape(beside)}"] .said`);
  place?.querySelector(".note")?.remove();
  (place ?? byId("messages")).append(note);
  note.scrollIntoView({ block: "nearest" });
}
