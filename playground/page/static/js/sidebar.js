// Who and what is there comes in; channels to look at, people to be, languages to have go out.

import { byId, h, renew, tint } from "./nodes.js";
import { fail } from "./notes.js";
import { act } from "./server.js";
import { become, here, locale, look, me, state, watch } from "./state.js";
import { words } from "./words.js";

const LOCALES = [["en-US", "EN", "English"], ["zh-CN", "中文", "Chinese"]];

export function startSidebar() {
  for (const part of ["places", "channel", "unread"]) watch(part, show);
  byId("menu").addEventListener("click", () => unfold(byId("menu").getAttribute("aria-expanded") !== "true"));
  document.querySelector(".chat").addEventListener("pointerdown", (event) => byId("menu").contains(event.target) || unfold(false));
  document.addEventListener("keydown", (event) => event.key === "Escape" && byId("menu").getAttribute("aria-expanded") === "true" && leave());
}

function unfold(open) {
  byId("app").classList.toggle("unfolded", open);
  byId("menu").setAttribute("aria-expanded", open);
  if (open) document.querySelector(".side [aria-current]")?.focus();
}

function leave() {
  unfold(false);
  byId("menu").focus();
}

function show() {
  byId("guild").textContent = state.places.bot.guild;
  const [guild, direct] = [false, true].map((kind) => state.places.channels.filter((one) => one.direct === kind).map(channelItem));
  renew(byId("channels"), ...guild);
  renew(byId("directs"), ...direct);
  renew(byId("people"), ...state.places.people.map(personButton));
  renew(byId("locales"), ...LOCALES.map(localeButton));
}

function channelItem(channel) {
  const unread = state.unread.has(channel.id);
  return h("li", {}, h("button", {
    type: "button", class: unread ? "channel unread" : "channel", "data-testid": channel.direct ? "channel-dm" : `channel-${channel.name}`,
    "aria-current": channel.id === state.channel ? "true" : undefined, on: { click: () => { look(channel.id); unfold(false); } },
  }, channel.direct ? h("span", { class: "avatar tiny bot", "aria-hidden": true }) : h("span", { class: "hash", "aria-hidden": true }, "#"),
  channel.name, unread && h("span", { class: "visually-hidden" }, ` (${words("unread")})`)));
}

function personButton(person) {
  return h("button", {
    type: "button", class: "person", "data-testid": `person-${person.username}`, "aria-pressed": person.id === me().id,
    on: { click: () => { become(person.id); unfold(false); } },
  }, h("span", { class: `avatar tiny ${tint(person.name)}`, "aria-hidden": true }, person.name.slice(0, 1)),
  h("span", {}, person.name, h("small", {}, person.admin ? words("admin") : words("member"))));
}

function localeButton([name, label, title]) {
  const choose = () => act("speak", { ...here(), locale: name }).catch((refused) => fail(refused.message));
  return h("button", { type: "button", "data-testid": `locale-${name}`, lang: name, title, "aria-pressed": locale() === name, on: { click: choose } }, label);
}
