"""Articles annotated by several processes: the same as by one, whatever becomes of the others."""

import gc
import os
import signal
import sys
from subprocess import PIPE, Popen
from threading import Event

import pytest

from corpus.annotating import ALONE, BUNDLE, annotate_here, annotated
from corpus.crew import Crew
from corpus.statement import Annotation
from tests.articles import article

SAID = (
    "“The harbour will freeze before March,” the harbour master, Ilse Brandvik, said on Monday. She was sure."
)


def articles():
    """Enough of them that other processes are started."""
    enough = (ALONE + 2 * BUNDLE) // len(SAID)
    return [article(f"a{n}", *[SAID.replace("March", f"March {n}")] * 20) for n in range(enough // 20)]


class Deadly:
    """No article can be had that kills who reads it, so this stands in for one that needs all memory."""

    origin = "deadly.txt"

    def __init__(self, number):
        self.number = number

    @property
    def paragraphs(self):
        os.kill(os.getpid(), self.number)


class Endless:
    """Likewise, for one that takes longer than anybody waits."""

    origin = "endless.txt"

    @property
    def paragraphs(self):
        Event().wait()


def test_several_processes_find_what_one_finds_and_in_the_same_order():
    wanted = [(one.id, one if n % 3 else None) for n, one in enumerate(articles())]
    found = list(annotated(wanted, workers=2))
    assert found == [(id_, annotate_here(one) if one else None) for id_, one in wanted]
    assert found[1][1].statements[0].speakers[0].name == "Ilse Brandvik"


def test_annotating_makes_no_cycles_for_which_a_worker_would_have_to_look():
    one = articles()[0]
    annotate_here(one)  # what is made only once may have some
    gc.collect()
    annotate_here(one)
    assert gc.collect() == 0


def test_little_work_starts_no_process(monkeypatch):
    monkeypatch.setattr(sys, "executable", "no such program")
    few = [(n, one) for n, one in enumerate(articles()[:5])]
    assert len(list(annotated(few, workers=2))) == len(few)
    with pytest.raises(FileNotFoundError):
        list(annotated(enumerate(articles()), workers=2))


def test_where_much_is_to_come_processes_start_with_the_first_article_to_annotate(monkeypatch):
    monkeypatch.setattr(sys, "executable", "no such program")
    passed_by, one = (0, None), (1, articles()[0])
    assert len(list(annotated([passed_by], workers=2, coming=ALONE + 1))) == 1
    with pytest.raises(FileNotFoundError):
        list(annotated([passed_by, one], workers=2, coming=ALONE + 1))


@pytest.mark.parametrize(
    ("number", "name"), [(signal.SIGKILL, "SIGKILL"), (signal.SIGRTMIN + 1, f"signal {signal.SIGRTMIN + 1}")]
)
def test_of_an_article_over_which_a_process_dies_it_is_told_and_the_rest_goes_on(number, name):
    with Crew(1) as crew:
        before, deadly, after = crew.begin([article("a", SAID), Deadly(number), article("b", SAID)]).result()
    assert isinstance(before, Annotation)
    assert isinstance(after, Annotation)
    assert "deadly.txt is not on record" in str(deadly)
    assert f"was ended by {name}" in str(deadly)


def test_who_stops_in_the_middle_waits_for_nobody():
    with Crew(1) as crew:
        crew.begin([article("a", SAID)]).result()
        begun = crew.begin([Endless()])
    assert begun.done()


def test_other_processes_end_with_the_one_that_was_killed():
    begin = (
        "from corpus.article import Article, number_paragraphs; from corpus.crew import Crew;"
        "ice = Article('a', 'a.txt', number_paragraphs('a', ('Ice.',)));"
        "crew = Crew(1); crew.begin([ice]).result(); print('ready', flush=True); input()"
    )
    with Popen([sys.executable, "-c", begin], stdin=PIPE, stdout=PIPE, stderr=PIPE) as parent:
        assert parent.stdout.readline() == b"ready\n"
        parent.kill()
        _, said = parent.communicate(timeout=60)  # until nobody holds the other end of its stderr
    assert said == b""
