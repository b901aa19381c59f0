// English words of the page come in; they go out in the language of whoever one is, with what is put in.

import { CHINESE } from "./chinese.js";

const still = []; // what index.html says: nodes or attributes, with their English
let chinese = false;

export const words = (english, ...values) => pieces(english, ...values).join("");

// The same as pieces for an element: what is put in may be an element too.
export function pieces(english, ...values) {
  const text = (chinese && CHINESE[english]) || english;
  return text.split(/\{(\d)\}/).map((part, number) => (number % 2 ? values[Number(part)] : part)).filter((part) => part !== "");
}

// Speak another language from now on; what index.html says is said anew, everything else by whoever shows it.
export function speak(locale) {
  chinese = locale.startsWith("zh");
  if (!still.length) learn();
  for (const say of still) say();
  document.documentElement.lang = locale;
}

function learn() {
  for (const node of document.querySelectorAll("[aria-label]")) {
    const english = node.getAttribute("aria-label");
    still.push(() => node.setAttribute("aria-label", words(english)));
  }
  for (const node of document.querySelectorAll("[data-words]")) {
    const english = node.textContent;
    still.push(() => { node.textContent = words(english); });
  }
}
