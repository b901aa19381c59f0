// The embeds of a message come in; cards with a coloured edge go out.

import { contextOf } from "./context.js";
import { inline } from "./inline.js";
import { markdown } from "./markdown.js";
import { fileAddress, h, link } from "./nodes.js";
import { locale } from "./state.js";
import { dayAndTime } from "./times.js";
import { words } from "./words.js";

export const embeds = (message) => message.embeds.map((embed) => card(embed, contextOf(message)));

export const colour = (number) => `#${Number(number).toString(16).padStart(6, "0").slice(-6)}`;

function card(embed, context) {
  const node = h("div", { class: "embed" },
    h("div", { class: "embed-text" },
      embed.author && h("p", { class: "embed-author" }, linked(embed.author.url, embed.author.name)),
      embed.title && h("p", { class: "embed-title" }, linked(embed.url, ...inline(embed.title, context))),
      embed.description && h("div", { class: "words" }, markdown(embed.description, context)),
      embed.fields?.length && fields(embed.fields, context)),
    embed.thumbnail && h("div", { class: "embed-thumbnail" }, media(embed.thumbnail.url, words("Thumbnail"))),
    embed.image && h("div", { class: "embed-image" }, media(embed.image.url, words("Picture"))),
    footer(embed));
  if (typeof embed.color === "number") node.style.setProperty("--card-edge", colour(embed.color));
  return node;
}

const linked = (address, ...words) => (address ? link(address, ...words) : h("span", {}, ...words));

function fields(all, context) {
  return h("dl", { class: "fields" }, all.map((field) =>
    h("div", { class: field.inline ? "field-inline" : "field-wide" },
      h("dt", {}, inline(field.name, context)), h("dd", {}, markdown(field.value, context)))));
}

// A picture of this Discord is shown; one from elsewhere is a link: this page fetches nothing from the internet.
export function media(address, description) {
  const own = fileAddress(address);
  if (own) return h("img", { class: "picture", src: own, alt: description, loading: "lazy" });
  return h("span", { class: "elsewhere" }, "▣ ", link(address, description || address));
}

function footer(embed) {
  const parts = [embed.footer?.text, embed.timestamp && dayAndTime(new Date(embed.timestamp), locale())].filter(Boolean);
  return parts.length ? h("p", { class: "embed-footer" }, parts.join(" · ")) : null;
}
