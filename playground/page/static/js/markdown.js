// Discord's markdown comes in; nodes go out, line by line: headings, small text, quotes, lists, code, paragraphs.

import { inline } from "./inline.js";
import { h } from "./nodes.js";

const FENCE = /```(?:([a-z0-9_+.-]+)\n)?\n?([\s\S]+?)\n?```/gi;
const ITEM = /^(\s*)([-*]|\d{1,9}\.) +(.*)$/;

export function markdown(text, context) {
  const nodes = [];
  let end = 0;
  for (const fence of text.matchAll(FENCE)) {
    nodes.push(...blocks(text.slice(end, fence.index).replace(/\n$/, ""), context));
    nodes.push(h("pre", { tabindex: 0 }, h("code", { "data-language": fence[1] }, fence[2])));
    end = fence.index + fence[0].length;
  }
  nodes.push(...blocks(text.slice(end).replace(/^\n/, ""), context));
  return nodes;
}

function blocks(text, context) {
  if (!text) return [];
  const lines = text.split("\n");
  const nodes = [];
  let open = [];
  const shut = () => {
    while (open.length && !open[0].trim()) open.shift();
    if (open.some((line) => line.trim())) nodes.push(h("p", {}, inline(open.join("\n"), context)));
    open = [];
  };
  while (lines.length) {
    const taken = quote(lines, context) ?? list(lines, context) ?? single(lines, context);
    if (taken) {
      shut();
      nodes.push(taken);
    } else open.push(lines.shift());
  }
  shut();
  return nodes;
}

function single(lines, context) {
  const small = /^-# +(.+)$/.exec(lines[0]);
  const heading = /^(#{1,3}) +(.+)$/.exec(lines[0]);
  if (!small && !heading) return null;
  lines.shift();
  if (small) return h("p", { class: "small" }, inline(small[1], context));
  return h(`h${heading[1].length + 2}`, {}, inline(heading[2], context));
}

function quote(lines, context) {
  let inside;
  if (lines[0].startsWith(">>> ")) inside = [lines[0].slice(4), ...lines.splice(0).slice(1)];
  else {
    const count = lines.findIndex((line) => !line.startsWith("> "));
    inside = lines.slice(0, count < 0 ? lines.length : count).map((line) => line.slice(2));
    if (!inside.length) return null;
    lines.splice(0, inside.length);
  }
  return h("blockquote", {}, blocks(inside.join("\n"), context));
}

function list(lines, context) {
  const first = ITEM.exec(lines[0]);
  if (!first) return null;
  const depth = first[1].length;
  const ordered = /\d/.test(first[2]);
  const node = h(ordered ? "ol" : "ul", { start: ordered && parseInt(first[2], 10) });
  while (lines.length) {
    const item = ITEM.exec(lines[0]);
    if (!item || item[1].length < depth || (item[1].length === depth && /\d/.test(item[2]) !== ordered)) break;
    if (item[1].length > depth) (node.lastElementChild ?? node).append(list(lines, context));
    else {
      lines.shift();
      node.append(h("li", {}, inline(item[3], context)));
    }
  }
  return node;
}
