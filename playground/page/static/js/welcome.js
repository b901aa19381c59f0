// An empty channel shows where one is, and things to try; a click on one asks it.

import { byId, h } from "./nodes.js";
import { channelNow, state } from "./state.js";

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
    h("h2", { id: "welcome-title" }, channel.direct ? channel.name : `Welcome to #${channel.name}`),
    h("p", {}, channel.direct ? `Write to ${channel.name} here, as you would in Discord; no command is needed.` : channel.topic || `This is the beginning of #${channel.name}.`),
    channel.direct || channel.name === "general" ? h("div", { class: "suggestions" }, state.places.suggestions.map(suggestion)) : "",
    h("p", { class: "small" }, "Type ", h("kbd", {}, "/"), " to see every command, ", h("kbd", {}, "Tab"), " to complete, ", h("kbd", {}, "Enter"), " to send."));
  return undefined;
}

function suggestion(text) {
  const [, command, words] = /^(\/\S+) (?:[\p{L}_-]+: )?(.+)$/su.exec(text) ?? [null, text.startsWith("/") ? "command" : "message", text];
  return h("button", { type: "button", class: "suggestion", "data-testid": "suggestion", on: { click: () => submit(text) } },
    h("span", { class: "suggestion-words" }, words), h("small", {}, command));
}
