"""What is looked up in memory: a Snapshot goes in once, names and facts are found by words afterwards."""
