// The page is put together: each part watches what it shows.

import { replyTo, startComposer, submit } from "./composer.js";
import { startEnded } from "./ended.js";
import { replyWith, startMenu } from "./menu.js";
import { startMessages } from "./messages.js";
import { byId } from "./nodes.js";
import { startPanel } from "./panel.js";
import { startSidebar } from "./sidebar.js";
import { become, channelNow, state, watch } from "./state.js";
import { offerWith } from "./welcome.js";
import { words } from "./words.js";

offerWith(submit);
replyWith(replyTo);
startSidebar();
startMessages();
startMenu();
startComposer();
startPanel();
startEnded();

watch("channel", () => {
  const { name, direct, topic } = channelNow();
  byId("place").textContent = `${direct ? "@" : "#"} ${name}`;
  byId("topic").textContent = topic;
  document.title = `${direct ? "@" : "#"}${name} · Hubwise playground`;
  startTyping();
});

// Where a keyboard on the screen would not cover the page.
function startTyping() {
  if (matchMedia("(hover: hover)").matches) byId("input").focus();
}
startTyping();

for (const part of ["places", "connection"])
  watch(part, () => {
    const node = byId("online");
    const [told, well] = !state.connected ? [words("The playground has ended"), false] : state.places?.online ? [words("{0} is online", state.places.bot.name), true] : [words("The bot is offline"), false];
    node.textContent = told;
    node.classList.toggle("well", well);
  });

function showTyping() {
  const until = state.typing.get(state.channel) ?? 0;
  byId("typing").textContent = until > Date.now() ? words("{0} is typing …", state.places.bot.name) : "";
}
for (const part of ["typing", "message", "channel"]) watch(part, showTyping);
setInterval(showTyping, 1000);

become(sessionStorage.getItem("person") ?? "");
