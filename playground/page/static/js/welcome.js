// An empty channel shows where one is, and things to try; a click on one asks it.

import { byId, h } from "./nodes.js";
import { channelNow, state } from "./state.js";
import { pieces, words } from "./words.js";

let submit = () => {};

export function offerWith(send) {
  submit = send;
}

export function showWelcome(empty) {
  const box = byId("welcome");
  box.hidden = !empty;
  if (!empty) return box.replaceChildren();
  const channel = channelNow();
  box.replaceChildren(
    h("span", { class: channel.direct ? "welcome-mark bot" : "welcome-mark", "aria-hidden": true }, channel.direct ? "" : "#"),
    h("h2", { id: "welcome-title" }, channel.direct ? channel.name : words("Welcome to {0}", `#${channel.name}`)),
    h("p", {}, channel.direct ? words("Write to {0} here, as you would in Discord; no command is needed.", channel.name) : channel.topic || words("This is the beginning of {0}.", `#${channel.name}`)),
    channel.direct || channel.name === "general" ? h("div", { class: "suggestions" }, state.places.suggestions.map(suggestion)) : "",
    h("p", { class: "small" }, pieces("Type {0} to see every command, {1} to complete, {2} to send.", h("kbd", {}, "/"), h("kbd", {}, "Tab"), h("kbd", {}, "Enter"))));
  return undefined;
}

function suggestion(text) {
  const [, command, question] = /^(\/\S+) (?:[\p{L}_-]+: )?(.+)$/su.exec(text) ?? [null, text.startsWith("/") ? words("command") : words("message"), text];
  return h("button", { type: "button", class: "suggestion", "data-testid": "suggestion", on: { click: () => submit(text) } },
    h("span", { class: "suggestion-words" }, question), h("small", {}, command));
}
