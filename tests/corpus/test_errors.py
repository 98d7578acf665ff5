"""What an error says: its two sentences, filled in with its facts."""

import pickle

from corpus.errors import ArticleUnreadable, Phrase


def test_facts_fill_the_braces_and_their_own_braces_stay():
    error = ArticleUnreadable(
        "{name} is {kind}", "Write {name!r} anew", name="a{b}.txt", kind=Phrase("a list")
    )
    assert str(error) == "a{b}.txt is a list. Write 'a{b}.txt' anew."
    assert error.wording == ("{name} is {kind}", "Write {name!r} anew")


def test_without_facts_braces_are_only_braces():
    assert str(ArticleUnreadable("No {name} here", "Look")) == "No {name} here. Look."


def test_an_error_of_another_process_says_the_same_here():
    error = ArticleUnreadable("{name} is {kind}", "Leave it out", name="a.txt", kind=Phrase("a list"))
    other = pickle.loads(pickle.dumps(error))  # noqa: S301  (our own)
    assert (str(other), other.wording) == (str(error), error.wording)
    assert isinstance(other.facts["kind"], Phrase)
