// A message comes in; what can be done to it goes out: reply, the bot's message commands, delete.

import { byId, h } from "./nodes.js";
import { openModal } from "./modal.js";
import { fail, pending } from "./notes.js";
import { act, read } from "./server.js";
import { here, messagesOf, state } from "./state.js";
import { words } from "./words.js";

const ON_MESSAGE = 3;
const EPHEMERAL = 1 << 6;
let reply = () => {};
let close = () => {};

export function replyWith(begin) {
  reply = begin;
}

export function toolbar(message) {
  const more = h("button", { type: "button", class: "icon", "aria-label": words("More"), "aria-haspopup": "menu", "aria-expanded": "false", "data-testid": "message-more", on: { click: () => openMenu(message, more) } }, "⋯");
  const answer = h("button", { type: "button", class: "icon", "aria-label": words("Reply"), "data-testid": "message-reply", on: { click: () => reply(message) } }, "↩");
  return h("div", { class: "toolbar", role: "group", "aria-label": words("Message actions") }, message.flags & EPHEMERAL ? null : answer, more);
}

export function startMenu() {
  byId("messages").addEventListener("contextmenu", (event) => {
    const article = event.target.closest(".message");
    const message = article && messagesOf(state.channel).get(article.dataset.id);
    if (!message || event.target.closest("a, input") || String(getSelection())) return;
    event.preventDefault();
    openMenu(message, article.querySelector(".toolbar").lastChild, event);
  });
}

async function openMenu(message, anchor, at = null) {
  const again = anchor.getAttribute("aria-expanded") === "true";
  close();
  if (again) return;
  const commands = (await read("/commands", here())).filter((one) => one.type === ON_MESSAGE);
  const isPrivate = message.flags & EPHEMERAL;
  const admin = state.places.people.find((one) => one.id === state.places.me)?.admin;
  const items = [
    !isPrivate && item(words("Reply"), () => reply(message), "menu-reply"),
    ...commands.map((one) => item(one.shown, () => useOn(message, one), "menu-command", words("Apps"))),
    message.content && item(words("Copy text"), () => navigator.clipboard?.writeText(message.content), "menu-copy"),
    message.author.id === state.places.me || admin ? item(words("Delete message"), () => erase(message), "menu-delete") : null,
  ].filter(Boolean);
  const menu = h("div", { class: "menu", role: "menu", "aria-label": words("Message"), "data-testid": "message-menu", on: { keydown: key } }, items);
  document.body.append(menu);
  place(menu, at ? { left: at.clientX, top: at.clientY } : { left: anchor.getBoundingClientRect().right - menu.offsetWidth, top: anchor.getBoundingClientRect().bottom });
  anchor.setAttribute("aria-expanded", "true");
  items[0]?.focus();
  const outside = (event) => menu.contains(event.target) || close();
  document.addEventListener("pointerdown", outside);
  close = () => {
    document.removeEventListener("pointerdown", outside);
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    close = () => {};
  };
  function item(label, act, testid, origin = null) {
    return h("button", { type: "button", role: "menuitem", tabindex: -1, class: testid, "data-testid": testid, on: { click: () => { close(); anchor.focus(); act(); } } }, label, origin && h("small", {}, origin));
  }
  function key(event) {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length).focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      close();
      anchor.focus();
    } else return;
    event.preventDefault();
  }
}

function place(menu, { left, top }) {
  menu.style.setProperty("left", `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`);
  menu.style.setProperty("top", `${Math.max(8, Math.min(top, innerHeight - menu.offsetHeight - 8))}px`);
}

async function useOn(message, command) {
  const waiting = pending(`${command.shown} …`);
  try {
    const answer = await act("use", { ...here(), channel: message.channel_id, message: message.id, command: command.path });
    waiting.done();
    if (answer.modal) openModal(answer);
  } catch (refused) {
    waiting.failed(refused.message);
  }
}

function erase(message) {
  act("erase", { ...here(), channel: message.channel_id, message: message.id }).catch((refused) => fail(refused.message));
}
