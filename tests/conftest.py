"""What holds for every test."""

import gc

# The shipped seeds stay alive through the whole run: walking them at every collection takes a fifth of its time.
gc.set_threshold(50_000, 20, 50)
