"""From seeds to what is served: a folder and a store go in, what is served next comes out, or why it is not."""

from knowledge.loading.loader import MOST_REMOVED, Loader, Order, Served
from knowledge.loading.report import Outcome, ReloadReport

__all__ = ["MOST_REMOVED", "Loader", "Order", "Outcome", "ReloadReport", "Served"]
