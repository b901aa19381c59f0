// A modal of the bot comes in; a form opens, and what was put in is sent.

import { contextOf } from "./context.js";
import { fieldOf } from "./fields.js";
import { markdown } from "./markdown.js";
import { h } from "./nodes.js";
import { act } from "./server.js";
import { here } from "./state.js";
import { words } from "./words.js";

const ROW = 1;
const TEXT = 10;
const LABEL = 18;

export function openModal({ exchange, modal }) {
  const fields = [];
  const parts = modal.components.flatMap((part) => {
    if (part.type === TEXT) return [h("div", { class: "words" }, markdown(part.content, contextOf(null)))];
    if (part.type === LABEL) return [labelled(fieldOf(part.component), part.label, part.description)];
    return part.type === ROW ? part.components.map((one) => labelled(fieldOf(one), one.label)) : [];
  });
  const problem = h("p", { class: "problem", role: "alert" });
  const send = h("button", { type: "submit", class: "button primary", "data-testid": "modal-submit" }, words("Submit"));
  const form = h("form", { novalidate: true, on: { submit: submitted } },
    h("h2", { id: "modal-title" }, modal.title), ...parts, problem,
    h("div", { class: "modal-end" }, h("button", { type: "button", class: "button secondary", "data-testid": "modal-cancel", on: { click: () => dialog.close() } }, words("Cancel")), send));
  const dialog = h("dialog", { class: "modal", "data-testid": "modal", "aria-labelledby": "modal-title", on: { close: () => dialog.remove() } }, form);
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();

  function labelled(field, label, description) {
    fields.push({ ...field, label });
    return h("div", { class: "modal-field" },
      h(field.grouped ? "p" : "label", { for: field.grouped ? undefined : field.id, id: `${field.id}-label`, class: "modal-label" }, label, field.required && h("span", { class: "required", title: words("required") }, " *")),
      description && h("p", { class: "small", id: `${field.id}-more` }, description), field.node);
  }

  // What was put in, by the names of the fields; null, and the first that has to be filled in is told, when one is not.
  async function filledIn() {
    const values = {};
    let empty = null;
    for (const field of fields) {
      const value = await field.value();
      const lacks = field.required && (value === undefined || value.length === 0);
      if (lacks) empty ??= field;
      if (!field.grouped) field.node.setAttribute("aria-invalid", lacks);
      if (value !== undefined) values[field.name] = value;
    }
    problem.textContent = empty ? words("“{0}” has to be filled in.", empty.label) : "";
    empty?.focus();
    return empty ? null : values;
  }

  async function submitted(event) {
    event.preventDefault();
    send.disabled = true;
    try {
      const values = await filledIn();
      if (!values) {
        send.disabled = false;
        return;
      }
      const answer = await act("submit", { ...here(), exchange, values });
      dialog.close();
      if (answer.modal) openModal(answer);
    } catch (refused) {
      problem.textContent = refused.silent ? words("Something went wrong. Try again.") : refused.message;
      send.disabled = false;
    }
  }
}
