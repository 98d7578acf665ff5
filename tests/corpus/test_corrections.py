from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.correction import Citing, Naming, NotCorrected, Said, called, pick
from corpus.library import Library
from corpus.reading.original import Original
from corpus.statement import Annotation, Speaker, Statement
from tests.articles import article

ELLWOOD = Speaker("Mara Ellwood", aliases=("Ellwood",), description="leader of the council")
MARSH = Speaker("Jonas Marsh", aliases=("Marsh",))
TEXTS = "“One,” Ellwood said. “Two.”", "“Three,” he said.", "“Three,” he said."


def quote(paragraph, start, end, *speakers):
    return Statement(f"a#{paragraph}", ((start, end),), speakers, None, "none", None, "direct", "speech", 0.4)


ONE, TWO = quote(1, 0, 6, ELLWOOD), quote(1, 21, 27, ELLWOOD)
THREE, THREE_AGAIN = quote(2, 0, 8, MARSH), quote(3, 0, 8)
FOUND = ONE, TWO, THREE, THREE_AGAIN


def add(library, *statements, texts=TEXTS, rules=1, **fields):
    one = article("a", *texts, **fields)
    with library.batch():
        return library.add(one, Original(b"", "text", "a"), Annotation(rules, statements))


def make(library, *whats):
    with library.batch():
        return [library.corrections.make(what, "ann").number for what in whats]


def undo(library, *numbers):
    with library.batch():
        for number in numbers:
            library.corrections.undo(number)


def said(*speakers, paragraph=1, spans=((0, 6),), copy=1, kind=None):
    return Said("a", TEXTS[paragraph - 1], copy, spans, speakers, kind)


def speakers(library):
    statements = library.statements.of_version("a", library.versions("a")[-1].version).statements
    return [tuple(who.name for who in one.speakers) for one in statements]


def snapshot(library):
    """All that can be read of the article, in all versions."""
    ids = [paragraph.id for paragraph in library.edition("a").article.paragraphs]
    voices = library.statements.voices(["a"])
    return (
        [library.statements.of_version("a", source.version).statements for source in library.versions("a")],
        library.statements.of_paragraphs(ids),
        {(voice.speaker, voice.statements): _paragraphs(library, voice) for voice in voices},
        library.versions("a"),
        library.edition("a"),
        set(library.corrections.namings()),
    )


def _paragraphs(library, voice):
    return library.statements.paragraphs_of([(voice.article_id, voice.number)])


@pytest.fixture
def annotated(library):
    add(library, *FOUND)
    return library


def test_another_speaker_takes_the_place_of_the_one_that_was_found(annotated):
    make(annotated, said("Jonas Marsh"))
    first, second = annotated.statements.of_paragraphs(["a#1"])["a#1"]
    assert first == replace(ONE, speakers=(MARSH,), certainty=1.0, corrected=True)
    assert second == TWO
    counts = {voice.speaker: voice.statements for voice in annotated.statements.voices(["a"])}
    assert counts == {ELLWOOD: 1, MARSH: 2}


def test_the_paragraphs_of_a_speaker_follow_the_correction(annotated):
    make(annotated, said("Ann Roe"), said("Ann Roe", spans=((21, 27),)))
    voices = {voice.speaker.name: voice for voice in annotated.statements.voices(["a"])}
    assert set(voices) == {"Ann Roe", "Jonas Marsh"}
    assert _paragraphs(annotated, voices["Ann Roe"]) == ["a#1"]


def test_nobody_can_be_the_speaker(annotated):
    make(annotated, said())
    assert speakers(annotated) == [(), ("Mara Ellwood",), ("Jonas Marsh",), ()]


def test_an_alias_or_a_part_of_the_name_is_enough_where_one_person_bears_it():
    speakers = [ELLWOOD, Speaker("Ellwood", "organisation"), MARSH, Speaker("Ann Marsh", aliases=("Marsh",))]
    assert called("mara ellwood", None, speakers) == ELLWOOD
    assert called("ELLWOOD", "person", speakers) == ELLWOOD
    assert called("Ellwood", None, speakers) == speakers[1]
    assert called("mara", None, speakers) == ELLWOOD
    assert called("Marsh", None, speakers) == Speaker("Marsh")
    assert called("The Mole", "organisation", speakers) == Speaker("The Mole", "organisation")


def test_of_two_paragraphs_with_one_text_only_the_one_meant_is_corrected(annotated):
    make(annotated, said("Ann Roe", paragraph=3, spans=((0, 8),), copy=2))
    assert speakers(annotated)[2:] == [("Jonas Marsh",), ("Ann Roe",)]


@pytest.mark.parametrize("rules", [1, 2])
def test_the_same_words_read_again_keep_their_corrections(annotated, rules):
    make(annotated, said("Ann Roe"))
    add(annotated, *FOUND, rules=rules)
    assert speakers(annotated)[0] == ("Ann Roe",)


def test_newer_rules_may_cut_the_statement_otherwise(annotated):
    make(annotated, said("Ann Roe"))
    add(annotated, quote(1, 0, 3, ELLWOOD), quote(1, 3, 5, ELLWOOD), quote(1, 6, 27, ELLWOOD), rules=2)
    assert speakers(annotated) == [("Ann Roe",), ("Ann Roe",), ("Mara Ellwood",)]


def test_a_new_version_keeps_the_correction_of_words_that_moved(annotated):
    make(annotated, said("Ann Roe"))
    add(annotated, quote(2, 0, 6, ELLWOOD), texts=("New.", "“One,” Ellwood said again."))
    assert speakers(annotated) == [("Ann Roe",)]
    assert annotated.corrections.in_effect() == {1}


def test_words_that_are_gone_or_stand_twice_are_left_alone_and_the_correction_waits(annotated):
    make(annotated, said("Ann Roe"))
    add(annotated, quote(1, 0, 4, ELLWOOD), texts=("None.",))
    assert annotated.corrections.in_effect() == set()
    add(annotated, quote(1, 0, 6, ELLWOOD), quote(2, 0, 6), texts=("“One,” he said.", "“One,” she said."))
    assert speakers(annotated) == [("Mara Ellwood",), ()]
    add(annotated, *FOUND)
    assert speakers(annotated)[0] == ("Ann Roe",)
    assert annotated.corrections.in_effect() == {1}


def test_the_later_of_two_corrections_counts_and_undoing_it_brings_the_earlier_back(annotated):
    _, later = make(annotated, said("Ann Roe"), said("Jo Doe"))
    assert speakers(annotated)[0] == ("Jo Doe",)
    assert annotated.corrections.in_effect() == {later}
    undo(annotated, later)
    assert speakers(annotated)[0] == ("Ann Roe",)


def test_a_citation_is_corrected_and_its_id_version_and_hash_stay(annotated):
    before = annotated.edition("a").source
    make(annotated, Citing("a", "publisher", "The Mole"), Citing("a", "published", "2024-03-01"))
    after = annotated.edition("a")
    assert after.source == replace(
        before,
        publisher="The Mole",
        published=date(2024, 3, 1),
        date_origin="given",
        corrected=("published", "publisher"),
    )
    assert after.article.publisher == "The Mole"
    assert annotated.sources("mole") == annotated.versions("a") == [after.source]
    assert annotated.paragraphs(["a#1"])[0][0] == after.source
    assert annotated.statements.voices(["a"])[0].published == date(2024, 3, 1)


def test_what_is_wrong_can_be_set_to_unknown(library):
    add(library, published=date(2024, 3, 1), date_origin="guessed")
    make(library, Citing("a", "published", ""), Citing("a", "headline", ""))
    source = library.edition("a").source
    assert (source.published, source.date_origin, source.headline) == (None, None, None)


def test_a_corrected_headline_does_not_make_another_article_of_it(annotated):
    make(annotated, Citing("a", "headline", "Another"))
    assert add(annotated, texts=("All new.",)) == "replaced"
    assert annotated.edition("a").source.headline == "Another"


def test_every_correction_and_every_undoing_raises_the_generation(annotated):
    whats = said("Ann Roe"), Citing("a", "url", "https://example.org"), Naming(True, ("Roe", "Ann Roe"))
    generations = [annotated.generation]
    for what in whats:
        numbers = make(annotated, what)
        generations.append(annotated.generation)
        undo(annotated, *numbers)
        generations.append(annotated.generation)
    assert generations == sorted(set(generations))


def test_numbers_are_not_given_out_again_and_who_and_when_are_kept(annotated):
    undo(annotated, *make(annotated, said("Ann Roe")))
    assert make(annotated, said("Jo Doe")) == [2]
    (listed,) = annotated.corrections.all()
    assert (listed.number, listed.what, listed.made_by) == (2, said("Jo Doe"), "ann")
    assert listed.made_utc.utcoffset() is not None
    with pytest.raises(NotCorrected, match="no correction 1"):
        undo(annotated, 1)


def test_a_removed_article_takes_its_corrections_along(annotated):
    make(annotated, said("Ann Roe"), Citing("a", "publisher", "The Mole"), Naming(True, ("Roe", "Ann Roe")))
    with annotated.batch():
        annotated.remove("a")
    assert [one.number for one in annotated.corrections.all()] == [3]
    add(annotated, *FOUND)
    assert speakers(annotated)[0] == ("Mara Ellwood",)


def test_a_statement_is_picked_by_a_piece_of_its_words_or_its_place(annotated):
    paragraph = annotated.edition("a").article.paragraphs[0]
    assert pick([ONE, TWO], paragraph, 'ONE,"', None) == ONE
    assert pick([ONE, TWO], paragraph, "", 2) == TWO
    assert pick([ONE], paragraph, "", None) == ONE
    for words, place, told in (
        ("", None, "More than one"),
        ("three", None, "No statement"),
        ("one", 2, "No"),
    ):
        with pytest.raises(NotCorrected, match=f"{told}.*“Two.”"):
            pick([ONE, TWO], paragraph, words, place)
    with pytest.raises(NotCorrected, match="Nobody says anything"):
        pick([], paragraph, "one", None)


def test_a_date_that_is_none_cannot_be():
    with pytest.raises(ValueError, match="Monday"):
        Citing("a", "published", "Monday")


names = st.sampled_from(["Ann Roe", "Marsh", "Mara Ellwood"])
some_names = st.lists(names, max_size=2, unique=True).map(tuple)
places = st.sampled_from(
    [(1, ((0, 6),), 1), (1, ((21, 27),), 1), (2, ((0, 8),), 1), (2, ((9, 11),), 1), (3, ((0, 8),), 2)]
)
of_a_statement = st.builds(
    lambda place, who, verdict: Said("a", TEXTS[place[0] - 1], place[2], place[1], who, None, verdict),
    places,
    some_names,
    st.sampled_from(["found", "missed", "none"]),
)
of_a_field = st.builds(
    Citing, st.just("a"), st.sampled_from(["headline", "publisher", "url"]), st.text(max_size=3)
)
of_people = st.builds(Naming, st.booleans(), st.just(("Roe", "Ann Roe")))
corrections = st.lists(of_a_statement | of_a_field | of_people, max_size=6)


def thing(what):
    """Return what a correction is about, without what it says of it."""
    match what:
        case Said():
            return what.paragraph, what.copy, what.spans
        case Naming():
            return what.names
        case Citing():
            return what.field


@pytest.fixture(scope="module")
def filled(tmp_path_factory, new_library):
    path = tmp_path_factory.mktemp("filled") / "library.sqlite"
    with Library(path, create=True) as library:
        add(library, *FOUND[:2], texts=(*TEXTS[:1], "Old."))
        add(library, *FOUND)
    return lambda: new_library(path)


@given(corrections, st.randoms())
def test_undoing_all_corrections_in_any_order_leaves_everything_as_it_was(filled, whats, random):
    with filled() as library:
        before = snapshot(library)
        numbers = make(library, *whats)
        undo(library, *random.sample(numbers, len(numbers)))
        assert snapshot(library) == before


@given(corrections, st.randoms())
def test_the_order_of_corrections_of_different_things_does_not_matter(filled, whats, random):
    different = list({thing(what): what for what in whats}.values())
    with filled() as library:
        numbers = make(library, *different)
        in_one_order = snapshot(library)
        undo(library, *numbers)
        make(library, *random.sample(different, len(different)))
        assert snapshot(library) == in_one_order


@given(corrections)
def test_rereading_keeps_every_correction(filled, whats):
    with filled() as library:
        make(library, *whats)
        before = snapshot(library)
        add(library, *FOUND, rules=2)
        statements, *rest = snapshot(library)
        assert statements == before[0]
        assert rest[:2] == list(before[1:3])
