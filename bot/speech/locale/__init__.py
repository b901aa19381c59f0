"""The translations, a gettext file a language."""
