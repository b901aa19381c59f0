// A component of a modal comes in; a field that tells its value goes out.

import { uploadOf } from "./files.js";
import { h } from "./nodes.js";
import { optionsOf } from "./options.js";
import { words } from "./words.js";

let count = 0;
const KINDS = { 4: written, 19: uploaded, 21: radios, 22: boxes, 23: box };

export function fieldOf(part) {
  const id = `field-${(count += 1)}`;
  const field = (KINDS[part.type] ?? chosen)(part, id);
  field.node.dataset.field = part.custom_id;
  return { id, name: part.custom_id, required: part.required !== false && part.min_values !== 0 && part.type !== 23, focus: () => (field.node.matches("input, textarea, select") ? field.node : field.node.querySelector("input, select"))?.focus(), ...field };
}

function written(part, id) {
  const shared = { id, value: part.value ?? "", placeholder: part.placeholder, maxlength: part.max_length ?? 4000, "aria-required": part.required !== false, "aria-describedby": `${id}-more` };
  const node = part.style === 2 ? h("textarea", { ...shared, rows: 4 }) : h("input", { type: "text", ...shared });
  return { node, value: () => node.value };
}

// A native select for one of a few; boxes where several can be chosen.
function chosen(part, id) {
  const options = optionsOf(part);
  if ((part.max_values ?? 1) > 1) return several(options, id, "checkbox", (values) => values);
  const node = h("select", { id, "aria-describedby": `${id}-more` }, h("option", { value: "" }, part.placeholder ?? words("Choose")),
    options.map((one, number) => h("option", { value: String(number), selected: Boolean(one.default) }, one.label)));
  return { node, value: () => (node.value === "" ? [] : [options[Number(node.value)].value]) };
}

function several(options, id, type, told) {
  const inputs = options.map((one) => h("input", { type, name: id, checked: Boolean(one.default) }));
  const node = h("div", { class: "checks", role: type === "radio" ? "radiogroup" : "group", "aria-labelledby": `${id}-label` },
    options.map((one, number) => h("label", {}, inputs[number], h("span", {}, one.label, one.description && h("small", {}, one.description)))));
  return { node, grouped: true, value: () => told(options.filter((_, number) => inputs[number].checked).map((one) => one.value)) };
}

function radios(part, id) {
  return several(part.options, id, "radio", (values) => values[0]);
}

function boxes(part, id) {
  return several(part.options, id, "checkbox", (values) => values);
}

function box(part, id) {
  const node = h("input", { type: "checkbox", id, checked: Boolean(part.default) });
  return { node, value: () => node.checked };
}

function uploaded(part, id) {
  const node = h("input", { type: "file", id, multiple: (part.max_values ?? 1) > 1 });
  return { node, value: async () => Promise.all([...node.files].map(async (file) => ({ file: await uploadOf(file) }))) };
}
