// The files of a message come in; pictures and links to save them go out.

import { fileAddress, h } from "./nodes.js";
import { words } from "./words.js";

const PICTURE = /\.(png|jpe?g|gif|webp)$/i;

export function attachments(message) {
  const named = JSON.stringify([message.embeds, message.components]);
  // A file that a card or an embed shows already is not shown a second time.
  return message.attachments.filter((one) => !named.includes(JSON.stringify(one.url).slice(1, -1))).map(attachment);
}

function attachment({ url, filename, size, description }) {
  const address = fileAddress(url);
  if (address && PICTURE.test(filename)) return h("img", { class: "picture", src: address, alt: description ?? filename, loading: "lazy" });
  return fileLink(address, filename, size);
}

export function fileLink(address, filename, size) {
  return h("a", { class: "file", href: address ?? false, download: filename, "data-testid": "file" },
    h("span", { class: "file-mark", "aria-hidden": true }, "▤"), h("span", {}, filename, size === undefined ? null : h("small", {}, inWords(size))));
}

export function inWords(size) {
  if (size < 1024) return words("{0} bytes", size);
  return size < 1 << 20 ? `${(size / 1024).toFixed(1)} KB` : `${(size / (1 << 20)).toFixed(1)} MB`;
}
