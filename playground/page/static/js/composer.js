// Keys and clicks on the line at the bottom come in; messages and commands go out.

import { FILE, missing, parse, valueOf } from "./command.js";
import { commandsNow, complete, learnCommands, nextOption, picked } from "./completing.js";
import { inWords } from "./attachments.js";
import { uploadOf } from "./files.js";
import { openModal } from "./modal.js";
import { byId, h } from "./nodes.js";
import { pending } from "./notes.js";
import { activeEntry, firstEntry, hidePopup, isOpen, step, takeActive } from "./popup.js";
import { act } from "./server.js";
import { channelNow, here, me, settled, state, watch } from "./state.js";
import { pieces, words } from "./words.js";

const input = byId("input");
const OWN_KEYS = "input, textarea, select, button, a, summary, dialog, .spoiler, [role=menu], [role=listbox]";
let files = [];
let reading = false; // what is sent is being understood
let answered = null; // the message that a reply is written to
const earlier = []; // what was sent before, for the arrow up

export function startComposer() {
  input.addEventListener("input", refresh);
  input.addEventListener("click", refresh);
  input.addEventListener("keydown", key);
  input.addEventListener("blur", () => setTimeout(() => document.activeElement !== input && hidePopup(), 100));
  document.addEventListener("keydown", typeHere);
  byId("line").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  byId("attach").addEventListener("click", () => byId("picker").click());
  byId("picker").addEventListener("change", (event) => {
    addFiles(event.target.files);
    event.target.value = "";
  });
  byId("composer").addEventListener("paste", (event) => event.clipboardData.files.length && addFiles(event.clipboardData.files));
  watch("channel", () => {
    replyTo(null);
    say("");
    learn();
    showPlaceholder();
  });
  watch("commands", () => {
    learn();
    showPlaceholder();
  });
}

function showPlaceholder() {
  const place = `${channelNow().direct ? "@" : "#"}${channelNow().name}`;
  input.placeholder = matchMedia("(max-width: 700px)").matches ? words("Message {0}", place) : words("Message {0}, or / for commands", place);
}

// As in Discord, letters go into the line wherever one is, unless they mean something there.
function typeHere({ key: letter, target, ctrlKey, metaKey, altKey }) {
  if (letter.length === 1 && letter !== " " && !ctrlKey && !metaKey && !altKey && !target.closest?.(OWN_KEYS)) input.focus();
}

async function learn() {
  await learnCommands();
  if (input.value && document.activeElement === input) refresh();
}

function write(text, caret = text.length) {
  input.value = text;
  input.setSelectionRange(caret, caret);
  input.focus();
  refresh();
}

// Show the line as it is: its height, its option names marked, what can come next.
function refresh() {
  paint();
  say("");
  complete(input.value, input.selectionStart, write);
}

function paint() {
  const parsed = input.value.startsWith("/") ? parse(input.value, commandsNow()) : null;
  const pieces = [];
  let end = 0;
  if (parsed) {
    pieces.push(h("b", {}, input.value.slice(0, parsed.body)));
    end = parsed.body;
    for (const part of parsed.parts.filter((one) => one.begin > one.from)) {
      pieces.push(input.value.slice(end, part.from), h("mark", {}, input.value.slice(part.from, part.begin)));
      end = part.begin;
    }
  }
  byId("backdrop").replaceChildren(...pieces, `${input.value.slice(end)}\u200b`);
  byId("line").classList.toggle("commanding", parsed !== null);
}

function key(event) {
  if (event.isComposing) return; // Enter ends a word in Chinese input, not the message
  if (isOpen() && ["ArrowDown", "ArrowUp"].includes(event.key)) step(event.key === "ArrowDown" ? 1 : -1);
  else if (event.key === "Enter" && !event.shiftKey) {
    if (isWhole() || !(isOpen() && takeActive())) send();
  } else if (event.key === "Tab" && !event.shiftKey && tab()) {
    // taken: the focus stays
  } else if (event.key === "Escape") escape();
  else if (event.key === "ArrowUp" && input.value === "" && earlier.length) write(earlier.at(-1));
  else return;
  event.preventDefault();
}

// The command that is marked stands in the line already, and needs nothing more.
function isWhole() {
  const command = activeEntry()?.command;
  const named = command && [command.shown, command.path].includes(input.value.slice(1).trim());
  return named && !command.options.some((one) => one.required);
}

function tab() {
  if (isOpen()) return takeActive(activeEntry() ?? firstEntry());
  const next = input.value.startsWith("/") ? nextOption(input.value) : null;
  if (next) write(`${input.value.trimEnd()} ${next.shown}: `);
  return next !== null;
}

function escape() {
  if (isOpen() || !byId("popup").hidden) hidePopup();
  else if (answered) replyTo(null);
  else if (input.value.startsWith("/")) write("");
}

export function replyTo(message) {
  answered = message;
  const box = byId("replying");
  box.hidden = message === null;
  if (message === null) return;
  const stop = h("button", { type: "button", class: "plain", "aria-label": words("Do not reply"), on: { click: () => replyTo(null) } }, "✕");
  box.replaceChildren(h("span", {}, pieces("Replying to {0}", h("strong", {}, message.author.global_name ?? message.author.username))), stop);
  input.focus();
}

function addFiles(found) {
  files.push(...found);
  showFiles();
  input.focus();
}

function showFiles() {
  const list = byId("files");
  list.hidden = !files.length;
  list.replaceChildren(...files.map((file) => h("li", {}, `${file.name} · ${inWords(file.size)} `,
    h("button", { type: "button", class: "plain", "aria-label": words("Remove {0}", file.name), on: { click: () => { files = files.filter((one) => one !== file); showFiles(); } } }, "✕"))));
}

function say(problem) {
  byId("problem").textContent = problem;
}

// Put a text into the line and send it at once: a suggestion was clicked.
export async function submit(text) {
  input.value = text;
  await send();
}

async function send() {
  if (reading) return undefined; // Enter was pressed twice
  const text = input.value;
  reading = true;
  const parsed = await commandIn(text);
  reading = false;
  if (!parsed && /^\/[\p{L}_-]+/u.test(text)) return say(words("There is no command {0} here.", text.split(/\s/)[0]));
  if (!parsed && !text.trim() && !files.length) return undefined;
  return parsed ? sendCommand(parsed) : sendMessage(text);
}

async function commandIn(text) {
  await settled();
  if (!text.startsWith("/")) return null;
  const parsed = parse(text, commandsNow());
  if (parsed) return parsed;
  await learnCommands(); // typed faster than they came
  return parse(text, commandsNow());
}

function clear() {
  earlier.push(input.value);
  write("");
  files = [];
  showFiles();
  replyTo(null);
  picked.clear();
  hidePopup();
}

async function sendMessage(text) {
  const asked = { ...here(), text: withIds(text), reply: answered?.id, files: await Promise.all(files.map(uploadOf)) };
  const kept = { text, files, answered };
  clear();
  try {
    await act("say", asked);
  } catch (refused) {
    write(kept.text);
    ({ files } = kept);
    showFiles();
    replyTo(kept.answered);
    say(refused.message);
  }
}

// Names as they are typed become the mentions that Discord sends.
function withIds(text) {
  const { people, bot, channels } = state.places;
  const named = [...[bot, ...people].map((one) => [`@${one.name}`, `<@${one.id}>`]), ...channels.filter((one) => !one.direct).map((one) => [`#${one.name}`, `<#${one.id}>`])];
  return named.reduce((so, [name, id]) => so.replace(new RegExp(`(?<![\\w<@#])${name}(?![\\w-])`, "gi"), id), text);
}

async function sendCommand(parsed) {
  const options = {};
  for (const part of parsed.parts) {
    const value = valueOf(part, picked, state.places);
    if (value === undefined || value === "") {
      if (part.text) return say(words("{0}: “{1}” is not possible here.", part.option.shown, part.text));
      continue;
    }
    options[part.option.name] = value;
  }
  for (const option of parsed.command.options.filter((one) => one.type === FILE)) {
    const file = files.shift();
    if (file) options[option.name] = { file: await uploadOf(file) };
  }
  const absent = missing(parsed).filter((option) => !(option.name in options));
  if (absent.length) return ask(parsed, absent);
  const asked = { ...here(), command: parsed.command.path, options };
  clear();
  const waiting = pending(words("{0} used {1} …", me().name, `/${parsed.command.shown}`));
  try {
    const answer = await act("slash", asked);
    waiting.done();
    if (answer.modal) openModal(answer);
  } catch (refused) {
    waiting.failed(refused.message);
  }
  return undefined;
}

// An option that is needed has no text yet: its name is put there, and the caret behind it.
function ask(parsed, absent) {
  const [option] = absent;
  if (option.type === FILE) byId("picker").click();
  else if (!parsed.parts.some((part) => part.option === option)) write(`${input.value.trimEnd()} ${option.shown}: `);
  say(words("/{0} needs {1}.", parsed.command.shown, absent.map((one) => one.shown).join(", ")));
}
