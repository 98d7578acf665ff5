"""Measurements that anyone can repeat: python -m bench.ingest, python -m bench.ask."""
