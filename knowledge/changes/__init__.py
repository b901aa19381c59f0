"""What changed: two Snapshots go in, what differs between them comes out, thing by thing and field by field. Pure."""

from knowledge.changes.comparing import compare
from knowledge.changes.values import THINGS, Change, Changes, FieldChange, How, Thing

__all__ = ["THINGS", "Change", "Changes", "FieldChange", "How", "Thing", "compare"]
