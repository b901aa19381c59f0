// A moment and a language come in; the words that Discord shows for it go out.

const FORMS = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};
const UNITS = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]];
const FURTHEST = 8.64e15;

export function stamp(seconds, style, locale, now) {
  const moment = new Date(Math.max(-FURTHEST, Math.min(FURTHEST, seconds * 1000)));
  return style === "R" ? relative(moment, locale, now) : new Intl.DateTimeFormat(locale, FORMS[style] ?? FORMS.f).format(moment);
}

function relative(moment, locale, now) {
  const seconds = (moment - now) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}

export function clockTime(moment, locale) {
  return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(moment);
}

export function dayAndTime(moment, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}

export function day(moment, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(moment);
}
