// A line as it is typed and the commands there are come in; which command it is, and which option has which text, goes out.

export const SLASH = 1;
const STRING = 3, INTEGER = 4, BOOLEAN = 5, USER = 6, CHANNEL = 7, ROLE = 8, MENTIONABLE = 9, NUMBER = 10;
export const FILE = 11;

// {command, body, parts: [{option, from, begin, end, text}]}: a part goes from its option's name to the next one's.
// Text before any option's name belongs to the first one that has none: "/ask how big is it".
export function parse(line, commands) {
  const named = commands
    .filter((one) => one.type === SLASH)
    .flatMap((command) => [...new Set([command.shown, command.path])].map((name) => ({ command, start: `/${name}` })))
    .filter(({ start }) => line === start || line.startsWith(`${start} `) || line.startsWith(`${start}\n`))
    .sort((one, other) => other.start.length - one.start.length)[0];
  if (!named) return null;
  const body = named.start.length;
  return { command: named.command, body, parts: partsOf(line, body, named.command.options) };
}

function partsOf(line, body, options) {
  const marks = [];
  for (const found of line.slice(body).matchAll(/(?<=\s)([\p{L}\p{N}_'-]{1,32}):/gu)) {
    const option = options.find((one) => one.name === found[1] || one.shown === found[1]);
    if (option && !marks.some((mark) => mark.option === option)) {
      const from = body + found.index;
      marks.push({ option, from, begin: from + found[0].length });
    }
  }
  const until = marks[0]?.from ?? line.length;
  if (line.slice(body, until).trim()) {
    const free = options.filter((one) => one.type !== FILE && !marks.some((mark) => mark.option === one));
    const option = free.find((one) => one.required) ?? free[0];
    if (option) marks.unshift({ option, from: body, begin: body });
  }
  return marks.map((mark, number) => {
    const end = marks[number + 1]?.from ?? line.length;
    return { ...mark, end, text: line.slice(mark.begin, end).trim() };
  });
}

export const missing = ({ command, parts }) => command.options.filter((option) => option.required && !parts.some((part) => part.option === option && part.text));

// The part that the caret is in; none while it stands behind the bare name of the command.
export const partAt = (parsed, caret) => parsed.parts.find((part) => caret >= part.begin && caret <= part.end) ?? null;

// What can be chosen for an option without asking the bot; null when anything can be typed, or the bot is asked.
export function fixedChoices(option, places) {
  const people = [...places.people, places.bot].map((one) => ({ name: `@${one.name}`, value: { user: one.id } }));
  const roles = places.roles.map((one) => ({ name: `@${one.name.replace(/^@/, "")}`, value: { role: one.id } }));
  const channels = places.channels.filter((one) => !one.direct).map((one) => ({ name: `#${one.name}`, value: { channel: one.id } }));
  if (option.choices.length) return option.choices;
  return {
    [BOOLEAN]: [{ name: "True", value: true }, { name: "False", value: false }],
    [USER]: people, [ROLE]: roles, [MENTIONABLE]: [...people, ...roles], [CHANNEL]: channels,
  }[option.type] ?? null;
}

// The value that is sent for what was typed; undefined when it cannot be one.
export function valueOf(part, picked, places) {
  const { option, text } = part;
  const known = picked.get(option.name);
  if (known && known.name === text) return known.value;
  const fixed = fixedChoices(option, places);
  if (fixed) return fixed.find((one) => one.name.toLowerCase() === text.toLowerCase() || one.name.slice(1).toLowerCase() === text.toLowerCase())?.value;
  if (option.type === INTEGER) return /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (option.type === NUMBER) return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  return option.type === STRING ? text : undefined;
}
