"""Knowledge for others: a Snapshot and a folder go in, files of JSON, CSV or SQLite stand in the folder."""

from knowledge.export.placing import Written
from knowledge.export.writing import ExportFormat, write_export

__all__ = ["ExportFormat", "Written", "write_export"]
