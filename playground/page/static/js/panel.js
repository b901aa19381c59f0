// What goes on behind the page comes in: payloads, faults, the clock, the bot's process; a panel to see and change it goes out.

import { nowHere } from "./context.js";
import { restart } from "./ended.js";
import { byId, h, renew } from "./nodes.js";
import { fail } from "./notes.js";
import { act, read } from "./server.js";
import { here, locale, state, watch } from "./state.js";
import { dayAndTime } from "./times.js";
import { words } from "./words.js";

const HOUR = 3600;
const TROUBLES = {
  well: () => [words("All is well"), words("Discord answers at once")],
  slow: () => [words("Slow"), words("each request takes two seconds")],
  limited: () => [words("Rate limited"), words("every second request has to be sent again")],
  down: () => [words("Down"), words("every request fails, the gateway is closed")],
};
const panel = byId("panel");
const open = new Set(); // titles of payloads that are unfolded

export function startPanel() {
  byId("inspect").addEventListener("click", () => unfold(panel.hidden));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && unfold(false));
  watch("commands", () => panel.hidden || fill());
  for (const part of ["places", "calls", "message"]) watch(part, () => panel.hidden || refresh(part));
  setInterval(() => panel.hidden || tick(), 1000);
}

function unfold(show) {
  panel.hidden = !show;
  byId("inspect").setAttribute("aria-expanded", show);
  byId("app").classList.toggle("inspecting", show);
  if (!show) return byId("inspect").focus();
  fill();
  return panel.querySelector("button").focus();
}

function fill() {
  panel.replaceChildren(
    h("div", { class: "panel-bar" }, h("h2", {}, words("Behind the scenes")), h("button", { type: "button", class: "icon", "aria-label": words("Close"), on: { click: () => unfold(false) } }, "✕")),
    h("section", {}, h("h3", {}, "Discord"), h("div", { id: "troubles", role: "group", "aria-label": words("What is wrong with Discord") })),
    h("section", { id: "clock-section" }, h("h3", {}, words("Clock")), h("p", { id: "clock", "data-testid": "clock" }), h("div", { class: "row", id: "clock-buttons" }),
      h("p", { class: "small" }, words("A day ahead, every daily digest has come, a week ahead, every one. The bot posts it within half a minute."))),
    h("section", { id: "bot-section" }, h("h3", {}, words("Bot")), h("p", { id: "bot-state" }),
      h("button", { type: "button", class: "button secondary", "data-testid": "restart", on: { click: (event) => restart(event.currentTarget) } }, words("Restart the bot"))),
    h("section", {}, h("h3", {}, words("Payloads of the last exchange")), h("div", { id: "record", "data-testid": "record" })));
  refresh("places");
  refresh("calls");
}

function refresh(part) {
  if (!state.places) return;
  if (part === "places") {
    showTroubles();
    showClock();
    byId("bot-section").hidden = !state.places.can.restart;
    byId("bot-state").textContent = state.places.online ? words("It is connected.") : words("It is not connected.");
  } else showRecord();
}

function showTroubles() {
  renew(byId("troubles"), ...state.places.troubles.map((kind) => h("button", {
    type: "button", class: "trouble", "data-testid": `trouble-${kind}`, "aria-pressed": state.places.trouble === kind, on: { click: () => change("trouble", { kind }) },
  }, h("span", {}, TROUBLES[kind]()[0]), h("small", {}, TROUBLES[kind]()[1]))));
}

function showClock() {
  byId("clock-section").hidden = !state.places.can.ahead;
  const to = (label, seconds, testid) => h("button", { type: "button", class: "button secondary", "data-testid": testid, on: { click: () => change("ahead", { seconds: seconds() }) } }, label);
  const { ahead } = state.places;
  renew(byId("clock-buttons"),
    to(words("Next full hour"), () => ahead + HOUR - ((nowHere() / 1000) % HOUR) + 1, "clock-next-hour"),
    to(words("+1 hour"), () => ahead + HOUR, "clock-hour"), to(words("+1 day"), () => ahead + 24 * HOUR, "clock-day"),
    to(words("+1 week"), () => ahead + 7 * 24 * HOUR, "clock-week"), ahead ? to(words("Now"), () => 0, "clock-now") : "");
  tick();
}

function tick() {
  const clock = byId("clock");
  const now = dayAndTime(nowHere(), locale());
  if (clock && state.places) clock.textContent = state.places.ahead ? words("{0}, {1} ahead", now, inWords(state.places.ahead)) : now;
}

function inWords(seconds) {
  const hours = Math.round(seconds / HOUR);
  return hours >= 48 ? words("{0} days {1} h", Math.floor(hours / 24), hours % 24) : hours ? words("{0} h", hours) : words("{0} min", Math.round(seconds / 60));
}

const change = (name, asked) => act(name, { ...here(), ...asked }).catch((refused) => fail(refused.message));

async function showRecord() {
  const entries = await read("/record");
  byId("record")?.replaceChildren(...(entries.length ? entries.map(entry) : [h("p", { class: "small" }, words("Nothing was sent yet."))]));
}

function entry({ title, to_bot: toBot, body, answer }) {
  const parts = [body !== null && [toBot ? words("to the bot") : words("from the bot"), body], answer !== null && [words("answer"), answer]].filter(Boolean);
  return h("details", { open: open.has(title), on: { toggle: (event) => (event.target.open ? open.add(title) : open.delete(title)) } },
    h("summary", {}, h("span", { class: toBot ? "to-bot" : "from-bot", "aria-hidden": true }, toBot ? "→ " : "← "), title),
    parts.map(([title, payload]) => [h("p", { class: "small" }, title), h("pre", { tabindex: 0 }, JSON.stringify(payload, null, 2))]));
}
