"""Cards for those who look after the knowledge: loads, changes, gaps, letters, settings."""
