"""`make faults`: every fault is done to real stores and real processes; a table of what came of it comes out."""
