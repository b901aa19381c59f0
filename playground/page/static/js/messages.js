// The messages of the channel that is looked at come in; the list on the page is kept as they are.

import { nowHere } from "./context.js";
import { messageArticle } from "./message.js";
import { byId, h } from "./nodes.js";
import { locale, messagesOf, state, watch } from "./state.js";
import { day } from "./times.js";
import { showWelcome } from "./welcome.js";

const TOGETHER = 7 * 60_000; // Discord puts messages of one author under one name when they are so close
const NEAR_END = 150;
const UNHEARD = 300;
let atEnd = true; // whoever has not scrolled up sees the newest message, whatever changes its size
const dismissed = new Set();
const list = byId("messages");
const scroller = byId("scroller");

export function startMessages() {
  scroller.addEventListener("scroll", () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
  });
  const sizes = new ResizeObserver(() => atEnd && toEnd());
  for (const node of [scroller, list]) sizes.observe(node);
  watch("channel", rebuild);
  watch("message", put);
  watch("gone", (id) => {
    const article = articleOf(id);
    const wasOnIt = article?.contains(document.activeElement);
    article?.remove();
    arrange();
    if (wasOnIt) byId("input").focus();
  });
  watch("commands", rebuild);
}

const articleOf = (id) => list.querySelector(`:scope > [data-id="${CSS.escape(id)}"]`);

// A screen reader tells what is added; another channel is not something that was added.
function rebuild() {
  list.setAttribute("aria-live", "off");
  setTimeout(() => list.setAttribute("aria-live", "polite"), UNHEARD);
  list.replaceChildren(...[...messagesOf(state.channel).values()].filter((one) => !dismissed.has(one.id)).map((one) => messageArticle(one, dismiss)));
  arrange();
  toEnd();
}

function put(message, isNew) {
  if (dismissed.has(message.id)) return;
  const stays = !atEnd;
  const article = messageArticle(message, dismiss);
  const before = articleOf(message.id);
  if (before) {
    const control = before.contains(document.activeElement) ? document.activeElement.dataset.control ?? "" : null;
    before.replaceWith(article);
    // Who had pressed a button in it stays where they were.
    if (control !== null) (article.querySelector(`[data-control="${CSS.escape(control)}"]:not(:disabled)`) ?? article).focus();
  } else list.insertBefore(article, list.querySelector(":scope > .note"));
  arrange();
  if (!stays || (isNew && message.author.id === state.places.me)) toEnd();
}

function dismiss(id) {
  dismissed.add(id);
  articleOf(id)?.remove();
  arrange();
  byId("input").focus();
}

// Which messages stand under the name of the one before, and where a day begins.
function arrange() {
  list.querySelectorAll(":scope > .day").forEach((one) => one.remove());
  let last = null;
  for (const message of messagesOf(state.channel).values()) {
    const article = articleOf(message.id);
    if (!article) continue;
    const sent = new Date(message.timestamp);
    const newDay = !last || new Date(last.timestamp).toDateString() !== sent.toDateString();
    const joins = !newDay && last.author.id === message.author.id && sent - new Date(last.timestamp) < TOGETHER &&
      !message.interaction_metadata && !message.message_reference && last.flags === message.flags;
    article.classList.toggle("joined", joins);
    if (newDay && (last || sent.toDateString() !== nowHere().toDateString())) article.before(h("p", { class: "day" }, h("span", {}, day(sent, locale()))));
    last = message;
  }
  showWelcome(last === null);
}

function toEnd() {
  atEnd = true;
  requestAnimationFrame(() => {
    scroller.scrollTop = scroller.scrollHeight;
  });
}
