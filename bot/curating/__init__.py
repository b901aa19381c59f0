"""What those do who look after the knowledge: loads, gaps, letters and exports, and word for those who wait."""
