// The components of a message come in: containers, texts, sections, media, rows of controls; what is shown of them goes out.

import { fileLink } from "./attachments.js";
import { contextOf } from "./context.js";
import { button, select } from "./controls.js";
import { colour, media } from "./embeds.js";
import { markdown } from "./markdown.js";
import { fileAddress, h } from "./nodes.js";
import { words } from "./words.js";

const MAKE = {
  1: (part, message) => h("div", { class: "row" }, part.components.map((one) => component(one, message))),
  2: button,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: (part, message) => h("div", { class: "section" },
    h("div", { class: "section-text" }, part.components.map((one) => component(one, message))), component(part.accessory, message)),
  10: (part, message) => h("div", { class: "words" }, markdown(part.content, contextOf(message))),
  11: (part) => hidden(part, h("div", { class: "thumbnail" }, media(part.media.url, part.description ?? words("Thumbnail")))),
  12: (part) => h("div", { class: "gallery" }, part.items.map((one) => hidden(one, media(one.media.url, one.description ?? words("Picture"))))),
  13: (part, message) => hidden(part, file(part, message)),
  14: (part) => h("hr", { class: `separator ${part.spacing === 2 ? "wide" : ""} ${part.divider === false ? "blank" : ""}` }),
  17: container,
};

export const components = (message) => message.components.map((part) => component(part, message));

export function component(part, message) {
  return MAKE[part.type]?.(part, message) ?? h("p", { class: "small" }, words("A component of type {0}, which this page does not know", part.type));
}

function container(part, message) {
  const node = h("div", { class: "container" }, part.components.map((one) => component(one, message)));
  if (typeof part.accent_color === "number") {
    node.classList.add("edged");
    node.style.setProperty("--card-edge", colour(part.accent_color));
  }
  return hidden(part, node);
}

function file(part, message) {
  const found = message.attachments.find((one) => one.url === part.file.url);
  return fileLink(fileAddress(part.file.url), found?.filename ?? part.file.url.split("/").at(-1), found?.size);
}

// What is marked as a spoiler stays covered until somebody wants to see it.
function hidden(part, node) {
  if (!part.spoiler) return node;
  const cover = h("details", { class: "covered" }, h("summary", {}, words("Spoiler")), node);
  return cover;
}
