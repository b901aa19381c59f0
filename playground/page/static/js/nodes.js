// A tag, its attributes and children come in; an element goes out. All text becomes text nodes: nothing in it can run.

export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    if (/^(aria|data)-/.test(name)) node.setAttribute(name, String(value));
    else if (value === false) continue;
    else if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

// What is in a box is made anew; who was on a part of it is on the one in its place, found by its hook, or on the first.
export function renew(box, ...children) {
  const on = box.contains(document.activeElement) ? document.activeElement.dataset.testid : undefined;
  box.replaceChildren(...children);
  if (on) (box.querySelector(`[data-testid="${CSS.escape(on)}"]`) ?? box.querySelector("button"))?.focus();
}

export const byId = (id) => document.getElementById(id);

// An address that a click may open: http and https alone, never javascript: or data:.
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

export function link(address, ...children) {
  const href = safeAddress(address);
  if (href === null) return h("span", {}, ...children);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", title: address }, ...children);
}

// Where a file that was sent on the local Discord is fetched from: this page's own door, which says what is a picture.
export function fileAddress(address) {
  const place = /^http:\/\/127\.0\.0\.1:\d+\/attachments\/(.+)$/.exec(address ?? "");
  return place ? `/files/${place[1].split("/").map((part) => encodeURIComponent(safeDecoded(part))).join("/")}` : null;
}

function safeDecoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// One of the five colours of avatars; the same for a name at every start.
export const tint = (name) => `tint-${[...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 5}`;
