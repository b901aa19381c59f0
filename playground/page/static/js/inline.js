// One paragraph of Discord's markdown comes in; text nodes and elements go out: emphasis, code, links, mentions, times.

import { h, link, safeAddress } from "./nodes.js";
import { stamp } from "./times.js";
import { words } from "./words.js";

const DEEPEST = 8;
const INSIDE = "((?:\\\\[\\s\\S]|[^\\\\])+?)";
const ADDRESS = "(https?:\\/\\/[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)";
const wrapped = (mark, after = "") => new RegExp(`${mark}${INSIDE}${mark}${after}`, "y");

// What a text can begin with, in the order in which it is tried; each makes a node or gives null.
const RULES = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, mark]) => mark],
  [/(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y, ([, , code]) => h("code", {}, code)],
  [new RegExp(`\\[((?:\\\\.|[^\\]\\\\\\n])+)\\]\\(<?${ADDRESS}>?(?: +"[^"\\n]*")?\\)`, "y"), masked],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, address]) => link(address, address)],
  [new RegExp(ADDRESS, "y"), bare],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, time],
  [/<@!?(\d+)>/y, ([, id], context) => mention(`@${context.userName(id)}`)],
  [/<@&(\d+)>/y, ([, id], context) => mention(`@${context.roleName(id)}`)],
  [/<#(\d+)>/y, ([, id], context) => mention(`#${context.channelName(id)}`)],
  [/<(\/[^:<>\n]{1,100}):\d+>/y, ([, name]) => mention(name)],
  [/<a?(:\w+:)\d+>/y, ([, name]) => name],
  [/@(?:everyone|here)\b/y, ([name], context) => (context.everyone ? mention(name) : name)],
  [wrapped("\\|\\|"), spoiler],
  [wrapped("\\*\\*\\*"), ([, text], context, depth) => h("strong", {}, h("em", {}, inline(text, context, depth)))],
  [wrapped("\\*\\*", "(?!\\*)"), ([, text], context, depth) => h("strong", {}, inline(text, context, depth))],
  [wrapped("__", "(?!_)"), ([, text], context, depth) => h("u", {}, inline(text, context, depth))],
  [wrapped("~~"), ([, text], context, depth) => h("s", {}, inline(text, context, depth))],
  [/\*(?!\s)((?:\\[\s\S]|[^\\*])+?)(?<!\s)\*(?!\*)/y, ([, text], context, depth) => h("em", {}, inline(text, context, depth))],
  [/(?<!\w)_((?:\\[\s\S]|[^\\_])+?)_(?!\w)/y, ([, text], context, depth) => h("em", {}, inline(text, context, depth))],
  [/\n/y, () => h("br")],
];

export function inline(text, context, depth = 0) {
  if (depth > DEEPEST) return [text];
  const nodes = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const [node, length] = beginning(text, at, context, depth + 1) ?? [text[at], 1];
    if (typeof node === "string") plain += node;
    else {
      if (plain) nodes.push(plain);
      plain = "";
      nodes.push(node);
    }
    at += length;
  }
  return plain ? [...nodes, plain] : nodes;
}

function beginning(text, at, context, depth) {
  if (/[\p{L}\p{N} ]/u.test(text[at]) && text[at] !== "h") return null; // most text: nothing begins here
  for (const [shape, make] of RULES) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    const node = found && make(found, context, depth);
    if (node !== null && node !== undefined) return [node, found[0].length];
  }
  return null;
}

function masked([, words, address], context, depth) {
  // As in Discord: words that are themselves an address do not hide another one.
  if (/https?:\/\//.test(words) || safeAddress(address) === null) return null;
  return link(address, inline(words, context, depth));
}

// The full stop, the quotation mark behind an address are not part of it.
function bare(found) {
  const address = found[1].replace(/[.,:;"'!?\]*_~|]+$/, "");
  found[0] = address;
  return link(address, address);
}

function time([, seconds, style], context) {
  const moment = new Date(Number(seconds) * 1000);
  const exact = Number.isNaN(moment.valueOf()) ? undefined : moment.toISOString();
  return h("time", { datetime: exact, title: stamp(Number(seconds), "F", context.locale, context.now) },
    stamp(Number(seconds), style ?? "f", context.locale, context.now));
}

const mention = (words) => h("span", { class: "mention" }, words);

function spoiler([, text], context, depth) {
  const show = (event) => {
    event.preventDefault();
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  const node = h("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": words("Spoiler, press to show") },
    h("span", {}, inline(text, context, depth)));
  node.addEventListener("click", show, { once: true });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") show(event);
  });
  return node;
}
