"""Cards of digests: what one says, what is set up, what came of it, and what somebody follows."""
