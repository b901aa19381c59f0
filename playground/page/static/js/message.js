// A message as Discord keeps it comes in; its article on the page goes out.

import { attachments } from "./attachments.js";
import { components } from "./components.js";
import { contextOf, nowHere } from "./context.js";
import { embeds } from "./embeds.js";
import { inline } from "./inline.js";
import { markdown } from "./markdown.js";
import { toolbar } from "./menu.js";
import { h, tint } from "./nodes.js";
import { locale, nameOfUser, state } from "./state.js";
import { clockTime, dayAndTime } from "./times.js";
import { pieces, words } from "./words.js";

export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
const NO_EMBEDS = 1 << 2;
const LONGEST_THOUGHT = 15 * 60_000; // then the token of an interaction is over, and with it the thinking

export function messageArticle(message, dismiss) {
  const { author } = message;
  const name = author.global_name ?? author.username;
  const sent = new Date(message.timestamp);
  const article = h("article", {
    class: "message", tabindex: -1, "data-testid": "message", "data-author": name, "data-id": message.id,
    "data-ephemeral": Boolean(message.flags & EPHEMERAL), "aria-label": `${name}, ${clockTime(sent, locale())}`,
  });
  if (message.mentions.some((user) => user.id === state.places.me)) article.classList.add("mentions-me");
  article.append(
    ...above(message),
    h("div", { class: "whole" },
      avatar(author, name),
      h("div", { class: "said" },
        h("div", { class: "by" },
          h("span", { class: "name" }, name), author.bot && h("span", { class: "tag" }, words("APP")),
          h("time", { datetime: message.timestamp, title: dayAndTime(sent, locale()) }, when(sent)),
          message.content ? null : edited(message)),
        ...inside(message, sent),
        message.flags & EPHEMERAL ? privately(message, dismiss) : null)),
    toolbar(message));
  return article;
}

function inside(message, sent) {
  if (message.flags & LOADING) return [thinking(message, sent)];
  const said = message.content ? markdown(message.content, contextOf(message)) : [];
  const mark = said.length && edited(message);
  if (mark) (said.at(-1).matches?.("p") ? said.at(-1) : { append: (node) => said.push(node) }).append(mark);
  return [
    said.length ? h("div", { class: "words" }, said) : null,
    ...(message.flags & NO_EMBEDS ? [] : embeds(message)),
    ...components(message),
    ...attachments(message),
  ].filter(Boolean);
}

// Behind the last word, or beside the time where a card has no words of the message's own.
function edited(message) {
  return message.edited_timestamp && h("span", { class: "edited", title: message.edited_timestamp }, words("(edited)"));
}

function thinking(message, sent) {
  if (nowHere() - sent > LONGEST_THOUGHT) return h("p", { class: "failed" }, words("The application did not respond"));
  return h("p", { class: "thinking" }, words("{0} is thinking", message.author.global_name), h("span", { class: "dots", "aria-hidden": true }, h("i"), h("i"), h("i")));
}

function privately(message, dismiss) {
  return h("p", { class: "private" }, `${words("Only you can see this")} · `,
    h("button", { type: "button", class: "plain", on: { click: () => dismiss(message.id) } }, words("Dismiss message")));
}

// What a message answers: a command that somebody used, or another message.
function above(message) {
  if (message.type === 20 && message.interaction_metadata) {
    const user = message.interaction_metadata.user;
    return [h("p", { class: "above" }, pieces("{0} used", h("span", { class: "who" }, user.global_name ?? user.username)), " ", h("span", { class: "mention" }, message.used || words("a command")))];
  }
  const answered = message.referenced_message;
  if (!message.message_reference || message.interaction_metadata) return [];
  if (!answered) return [h("p", { class: "above" }, words("Original message was deleted"))];
  const jump = () => document.querySelector(`[data-id="${CSS.escape(answered.id)}"]`)?.focus();
  return [h("p", { class: "above" }, h("span", { class: "who" }, `@${nameOfUser(answered.author.id)}`), " ",
    h("button", { type: "button", class: "plain", on: { click: jump } }, gist(answered)))];
}

// The first words of a message, without marks.
function gist(message) {
  const text = message.content || message.embeds[0]?.title || message.embeds[0]?.description || firstText(message.components) || words("Click to see the message");
  return h("span", {}, inline(text, contextOf(message))).textContent.slice(0, 120);
}

function firstText(parts) {
  for (const part of parts ?? []) {
    const found = part.type === 10 ? part.content : firstText(part.components);
    if (found) return found;
  }
  return "";
}

function avatar(author, name) {
  return h("span", { class: author.bot ? "avatar bot" : `avatar ${tint(name)}`, "aria-hidden": true }, author.bot ? "" : name.slice(0, 1));
}

function when(sent) {
  const today = nowHere().toDateString() === sent.toDateString();
  return today ? clockTime(sent, locale()) : dayAndTime(sent, locale());
}
