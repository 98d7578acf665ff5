"""What numbers may be typed."""

MOST = 10**9
"""More than there is of anything. SQLite takes none above 2**63."""
