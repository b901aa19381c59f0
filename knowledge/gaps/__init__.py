"""Gaps: questions that nobody could answer go in; what is asked most, and what would answer it, comes out. Pure."""

from knowledge.gaps.answering import answered_now
from knowledge.gaps.clustering import AskedQuestion, Cluster, clusters
from knowledge.gaps.gap import Gap, Suggestion, gap_of

__all__ = ["AskedQuestion", "Cluster", "Gap", "Suggestion", "answered_now", "clusters", "gap_of"]
