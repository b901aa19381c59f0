// What is typed comes in; commands, options, choices of the bot, and people to mention are offered above the input.

import { fixedChoices, missing, parse, partAt, SLASH, FILE } from "./command.js";
import { h } from "./nodes.js";
import { hidePopup, showPopup, unmark } from "./popup.js";
import { act, read } from "./server.js";
import { here, state } from "./state.js";
import { pieces, words } from "./words.js";

const MOST_CHOICES = 25;
const TYPING_PAUSE = 120;
let commands = [];
let asked = 0;
let offered = null; // the option whose choices of the bot are shown
export const picked = new Map(); // option name -> the choice that was taken for it

export const commandsNow = () => commands;

export async function learnCommands() {
  if (state.places) commands = await read("/commands", here());
}

// Show what can be typed next; `write(text, caret)` puts it into the line.
export function complete(line, caret, write) {
  asked += 1;
  const before = offered;
  offered = null;
  const parsed = line.startsWith("/") ? parse(line, commands) : null;
  if (parsed && line.length > parsed.body) return completeOption(parsed, line, caret, write, before);
  if (line.startsWith("/")) return offerCommands(line.slice(1), write);
  return offerNames(line, caret, write);
}

function offerCommands(typed, write) {
  const sought = typed.toLowerCase().trim();
  const rank = (one) => [one.shown, one.path].some((name) => name.toLowerCase().startsWith(sought)) ? 0 : 1;
  const found = commands
    .filter((one) => one.type === SLASH)
    .filter((one) => `${one.shown} ${one.path}`.toLowerCase().includes(sought) || (sought.length > 2 && one.description.toLowerCase().includes(sought)))
    .sort((one, other) => rank(one) - rank(other) || one.shown.localeCompare(other.shown))
    .map((command) => ({ words: `/${command.shown}`, more: command.description, mark: "/", at: command.options.filter((one) => one.required).map((one) => one.shown).join(" "), command }));
  if (!found.length) return hidePopup();
  const chosen = ({ command }) => {
    picked.clear();
    const first = command.options.find((one) => one.required && one.type !== FILE);
    const text = `/${command.shown} ${first ? `${first.shown}: ` : ""}`;
    write(text, text.length);
  };
  return showPopup(found, { hint: pieces("Commands of {0}", h("strong", {}, state.places.bot.name)), first: true, chosen });
}

function completeOption(parsed, line, caret, write, before) {
  const part = caret > parsed.body ? partAt(parsed, caret) : null;
  const left = parsed.command.options.filter((one) => !parsed.parts.some((other) => other.option === one));
  if (!part) return offerOptions(parsed, left, line, write);
  const hint = hintOf(part.option, left);
  const chosen = (entry) => {
    picked.set(part.option.name, { name: entry.words.trim(), value: entry.value });
    const marked = part.begin > part.from ? line.slice(0, part.begin) : `${line.slice(0, part.from)} ${part.option.shown}:`;
    const next = missing(parsed).find((one) => one !== part.option && one.type !== FILE && !parsed.parts.some((other) => other.option === one));
    const start = `${marked} ${entry.words.trim()}${next ? ` ${next.shown}: ` : ""}`;
    const rest = line.slice(part.end);
    write(start + (rest && !/^\s/.test(rest) ? " " : "") + rest, start.length);
  };
  const done = picked.get(part.option.name)?.name === part.text;
  if (done) return showPopup([], { hint, chosen }); // what was chosen is there: nothing more to offer
  const fixed = fixedChoices(part.option, state.places);
  if (fixed) {
    const found = fixed.filter((one) => one.name.toLowerCase().includes(part.text.toLowerCase()));
    return showPopup(entriesOf(found.slice(0, MOST_CHOICES)), { hint, chosen });
  }
  if (!part.option.autocomplete) return showPopup([], { hint, chosen });
  return askBot(parsed, part, hint, chosen, before);
}

const entriesOf = (choices) => choices.map((one) => ({ words: one.name, value: one.value }));

function hintOf(option, left) {
  const more = left.length ? h("span", { class: "hint-more" }, words("more: {0}", left.map((one) => one.shown).join(", "))) : null;
  return [h("strong", {}, option.shown), ` ${option.description}`, more].filter(Boolean);
}

async function askBot(parsed, part, hint, chosen, before) {
  const mine = asked;
  // Until the bot has answered, what it offered for this option stays, unmarked: Enter sends what is typed.
  if (before === part.option) {
    offered = before;
    unmark();
  } else showPopup([], { hint, chosen });
  await new Promise((go) => setTimeout(go, TYPING_PAUSE));
  if (mine !== asked) return;
  const options = { [part.option.name]: part.text };
  for (const other of parsed.parts) if (other.text && other.option.type === 3) options[other.option.name] = picked.get(other.option.name)?.name === other.text ? picked.get(other.option.name).value : other.text;
  try {
    const { choices } = await act("suggest", { ...here(), command: parsed.command.path, focused: part.option.name, options });
    if (mine !== asked) return;
    offered = part.option;
    showPopup(entriesOf(choices), { hint, chosen });
  } catch (refused) {
    if (mine === asked) showPopup([], { hint: [...hint, refused.silent ? h("span", { class: "hint-more" }, words("Loading options failed")) : null].filter(Boolean), chosen });
  }
}

function offerOptions(parsed, left, line, write) {
  const found = left.map((one) => ({ words: one.shown, more: one.description, mark: "+", at: one.required ? words("required") : words("optional"), option: one }));
  const chosen = ({ option }) => {
    const text = `${line.trimEnd()} ${option.shown}: `;
    write(text, text.length);
  };
  showPopup(found, { hint: [h("strong", {}, `/${parsed.command.shown}`), ` ${parsed.command.description}`], chosen });
}

// What Tab adds to a command whose option is filled in: the next one, required ones first.
export function nextOption(line) {
  const parsed = parse(line, commands);
  const left = parsed?.command.options.filter((one) => one.type !== FILE && !parsed.parts.some((part) => part.option === one)) ?? [];
  return left.find((one) => one.required) ?? left[0] ?? null;
}

function offerNames(line, caret, write) {
  if (!state.places) return hidePopup();
  const typed = /(?:^|\s)([@#])([^\s@#]{0,32})$/.exec(line.slice(0, caret));
  if (!typed) return hidePopup();
  const [, mark, name] = typed;
  const { people, bot, channels } = state.places;
  const all = mark === "@" ? [bot, ...people] : channels.filter((one) => !one.direct);
  const found = all.filter((one) => one.name.toLowerCase().startsWith(name.toLowerCase())).map((one) => ({ words: `${mark}${one.name}`, at: one === bot ? words("app") : "" }));
  if (!found.length) return hidePopup();
  const begin = caret - name.length - 1;
  const chosen = ({ words }) => write(`${line.slice(0, begin)}${words} ${line.slice(caret)}`, begin + words.length + 1);
  return showPopup(found, { first: true, chosen });
}
