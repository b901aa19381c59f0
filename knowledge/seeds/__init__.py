"""The only YAML of the project: a folder of seeds goes in, a Snapshot comes out, or every problem at once."""

from knowledge.seeds.folder import SeedFiles, read_folder
from knowledge.seeds.snapshot import read_good, read_seeds

__all__ = ["SeedFiles", "read_folder", "read_good", "read_seeds"]
