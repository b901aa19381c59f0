// What markdown has to know of its surroundings: names behind ids, language, the time on this Discord.

import { locale, nameOfUser, state } from "./state.js";

export function contextOf(message) {
  return {
    locale: locale(),
    now: nowHere(),
    everyone: Boolean(message?.mention_everyone),
    userName: nameOfUser,
    roleName: (id) => state.places.roles.find((role) => role.id === id)?.name.replace(/^@/, "") ?? "unknown-role",
    channelName: (id) => state.places.channels.find((channel) => channel.id === id)?.name ?? "unknown",
  };
}

export const nowHere = () => new Date(Date.now() + (state.places?.ahead ?? 0) * 1000);
