// Events of the server come in; what the page knows of its Discord is kept here, and whoever watches a part is told.

import { listen } from "./server.js";
import { speak } from "./words.js";

export const state = {
  places: null, // who and what is there: me, bot, people, roles, channels, online, trouble, ahead, can, suggestions
  channel: null, // the id of the channel that is looked at
  messages: new Map(), // channel id -> Map of message id -> message
  unread: new Set(),
  typing: new Map(), // channel id -> until when
  connected: false,
};

const watchers = {};
let close = () => {};
let fresh = true; // what is heard next is all there is for whoever one has become
const waiting = []; // who wants to act as them
let wanted = sessionStorage.getItem("channel");

export function watch(part, told) {
  (watchers[part] ??= []).push(told);
}

export function tell(part, ...what) {
  for (const told of watchers[part] ?? []) told(...what);
}

export const me = () => state.places?.people.find((person) => person.id === state.places.me);
export const channelNow = () => state.places?.channels.find((channel) => channel.id === state.channel);
export const locale = () => me()?.locale ?? "en-US";
export const here = () => ({ person: state.places.me, channel: state.channel });

export function messagesOf(channel) {
  if (!state.messages.has(channel)) state.messages.set(channel, new Map());
  return state.messages.get(channel);
}

// Until the server has told what there is for whoever one has become: before that, nothing can be done as them.
export const settled = () => new Promise((go) => (fresh ? waiting.push(go) : go()));

function settle() {
  fresh = false;
  waiting.splice(0).forEach((go) => go());
}

export function become(person) {
  close();
  fresh = true;
  sessionStorage.setItem("person", person);
  close = listen(person, { begin, hear, lose });
}

function begin() {
  state.messages.clear();
  state.unread.clear();
  fresh = true;
  state.connected = true;
}

function lose() {
  state.connected = false;
  settle(); // whoever waits is told that nobody is there
  tell("connection");
}

const nameOf = (channel) => (channel.direct ? "@" : "") + channel.name;

export function look(channel) {
  state.channel = channel;
  state.unread.delete(channel);
  wanted = nameOf(channelNow());
  sessionStorage.setItem("channel", wanted);
  tell("channel");
}

function hear(event) {
  if (event.kind === "places") hearPlaces(event);
  else if (event.kind === "message") hearMessage(event);
  else if (event.kind === "gone") {
    messagesOf(event.channel).delete(event.id);
    if (event.channel === state.channel) tell("gone", event.id);
  } else if (event.kind === "typing") {
    state.typing.set(event.channel, Date.now() + 10_000);
    tell("typing");
  } else tell(event.kind);
}

function hearPlaces(event) {
  const first = fresh;
  const before = first ? null : state.places;
  state.places = event;
  speak(me().locale);
  const elsewhere = !channelNow();
  if (elsewhere) state.channel = (event.channels.find((channel) => nameOf(channel) === wanted) ?? event.channels[0]).id;
  if (first || elsewhere) {
    tell("connection");
    tell("channel");
  }
  if (before?.commands !== event.commands || me().locale !== before?.people.find((one) => one.id === event.me)?.locale) tell("commands");
  tell("places");
  settle();
}

function hearMessage({ channel, message }) {
  const known = messagesOf(channel);
  const isNew = !known.has(message.id);
  known.set(message.id, message);
  if (message.author.id === state.places.bot.id) state.typing.delete(channel);
  if (channel === state.channel) tell("message", message, isNew);
  else if (isNew && message.author.id !== state.places.me) {
    state.unread.add(channel);
    tell("unread");
  }
}

export function nameOfUser(id) {
  if (id === state.places?.bot.id) return state.places.bot.name;
  return state.places?.people.find((person) => person.id === id)?.name ?? "unknown";
}
