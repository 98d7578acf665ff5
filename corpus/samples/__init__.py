"""The sample articles: our own writing, about invented people and places, for the demo and the tests."""
