"""The bot: a person's words go to the knowledge, what comes back is dressed and sent."""
