// What a person does goes to the server; what came of it, and what happens on the Discord, comes back.

import { words } from "./words.js";

export class Refused extends Error {
  constructor(told, silent) {
    super(told);
    this.silent = silent; // the application did not respond
  }
}

export async function act(name, asked) {
  let answer;
  try {
    answer = await fetch(`/acts/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
  } catch {
    throw new Refused(words("The playground is not running any more."), true);
  }
  if (answer.ok) return answer.json();
  if (answer.status !== 409) throw new Refused(words("The playground refused this ({0}).", answer.status), false);
  const refusal = await answer.json();
  throw new Refused(refusal.told, refusal.silent);
}

export async function read(path, query = {}) {
  try {
    const answer = await fetch(`${path}?${new URLSearchParams(query)}`);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}

const AGAIN_AFTER = 1000;

// Calls `begin` at each new connection, `hear` with each event, `lose` when the server is gone. Gives what closes it.
export function listen(person, { begin, hear, lose }) {
  let socket = null;
  let over = false;
  function connect() {
    socket = new WebSocket(`ws://${location.host}/live?${new URLSearchParams({ person })}`);
    socket.addEventListener("open", () => over || begin());
    socket.addEventListener("message", (told) => over || JSON.parse(told.data).forEach(hear));
    socket.addEventListener("close", () => {
      if (over) return;
      lose();
      setTimeout(() => over || connect(), AGAIN_AFTER);
    });
  }
  connect();
  return () => {
    over = true;
    socket.close();
  };
}
