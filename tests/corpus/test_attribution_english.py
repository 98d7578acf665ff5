"""Each rule for English with an example, or with a sentence where it must hold back; all invented."""

from pathlib import Path

import pytest

from corpus.attribution.english.rules import annotate_english
from corpus.statement import Speaker, Statement
from tests.articles import article

GOLDEN = Path(__file__).parents[1] / "golden" / "attribution"
SENTENCES = (GOLDEN / "english_sentences.tsv", GOLDEN / "english_passages.tsv")


def rows() -> list[list[str]]:
    lines = [line for file in SENTENCES for line in file.read_text(encoding="utf-8").splitlines()]
    return [line.split("\t") for line in lines if not line.startswith("#")]


def name(speaker: Speaker) -> str:
    return f"{speaker.name}*" if speaker.kind == "organisation" else speaker.name


def said(text: str) -> list[tuple[str, str]]:
    found = article("a", *text.split(" ¶ "))
    texts = {paragraph.id: paragraph for paragraph in found.paragraphs}
    return [
        (" + ".join(map(name, one.speakers)) or "-", one.words(texts[one.paragraph_id]))
        for one in annotate_english(found)
    ]


@pytest.mark.parametrize(("rule", "text", "speaker", "words"), rows())
def test_sentence(rule, text, speaker, words):
    found = said(text)
    if words != "-":
        assert (speaker, words) in found, rule
    elif speaker == "-":
        assert all(somebody == "-" for somebody, _ in found), rule
    else:
        assert all(somebody != speaker for somebody, _ in found), rule


def statements(*texts: str) -> tuple[Statement, ...]:
    return annotate_english(article("a", *texts))


def test_what_stands_in_the_text_is_told_apart_from_whom_it_means():
    first, second = statements("Nora Tillman spoke. She said no.", "Tillman said yes.")
    assert (first.mention_kind, first.mention, first.cue) == ("pronoun", (20, 23), (24, 28))
    assert first.speakers == second.speakers
    assert first.speakers[0].aliases == ("Tillman",)


def test_the_description_is_the_apposition():
    (one,) = statements("Nora Tillman, the engineer of Larch County, said no.")
    assert one.speakers[0].description == "the engineer of Larch County"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("County engineer Nora Tillman said no.", "County engineer"),
        ("Finance Minister Nora Tillman said no.", "Finance Minister"),
        ("Ms. Tillman said no.", ""),
        ("The deputy harbour master, Nora Tillman, said no.", "deputy harbour master"),
        ("Harbour master Nora Tillman said no.", "Harbour master"),
        ("“No,” said Larch County engineer Nora Tillman.", "Larch County engineer"),
        ("A retired Ice Patrol captain, Nora Tillman, said no.", "retired Ice Patrol captain"),
        ("But Harbour Board engineer Nora Tillman said no.", "Harbour Board engineer"),
        ("The board asked owner Nora Tillman. “No,” Tillman said.", "owner"),
        ("Nora Tillman, lock keeper at Averne, said no.", "lock keeper at Averne"),
        ("Nora Tillman, the Courier: “We never saw it coming.”", "the Courier"),
    ],
)
def test_without_an_apposition_the_role_describes(text, description):
    (one,) = statements(text)
    assert one.speakers[0].description == description


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("For Nora Tillman, the lock was too small. Tillman said so.", ""),
        ("For Nora Tillman, the lock was too small, and cold. Tillman said so.", ""),
        ("According to engineer Nora Tillman, the lock leaks day and night.", "engineer"),
        ("In Averne she met Nora Tillman, a baker. Tillman said no.", "a baker"),
        ("Nora Tillman, a baker -- the last on the quay -- said no.", "a baker"),
        ("Nora Tillman, a baker who was born in Averne, said no.", "a baker who was born in Averne"),
        ("Nora Tillman, who was late, said no. Mayor Nora Tillman left.", "Mayor"),
        ("Nora Tillman, who was late, said no. Nora Tillman, the mayor, left.", "the mayor"),
        ("Nora Tillman, who keeps the lock, said no.", "who keeps the lock"),
        ("His rival Nora Tillman said no.", ""),
        ("Nora Tillman, a Larch, Averne, native, left. Tillman said no.", ""),
        ("Nora Tillman, a 59-year-old baker, left. Tillman said no.", "a 59-year-old baker"),
        ("Nora Tillman, Harbour Master Dr Owen Frith and the mate left. Tillman said no.", ""),
        ("Harbour Master Dr Nora Tillman left. Tillman said no.", "Harbour Master"),
        ("A friend of Nora Tillman, who is blind, left. Tillman said no.", ""),
        ("Nora Tillman, a Republican, leads. Tillman said no.", "a Republican"),
        ("Nora Tillman, his clerk, his cook and the mate left. Tillman said no.", ""),
        ("Nora Tillman, author of “The Lock,” sold it. Tillman said no.", "author of “The Lock,”"),
        ("Nora Tillman served as lock keeper. Tillman said no.", "lock keeper"),
        ("They elected Nora Tillman as mayor. Tillman said no.", "mayor"),
        ("They see Nora Tillman as a poor mayor. Tillman said no.", ""),
        ("Owen Frith, who follows Tillman as a banker, left. Nora Tillman said no.", ""),
    ],
)
def test_what_describes_is_a_noun_where_there_is_one_and_never_the_clause_behind_a_name(text, description):
    (one,) = statements(text)
    assert one.speakers[0].description == description


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Nora Tillman said no bridge was safe.", "speech"),
        ("Nora Tillman wrote that no bridge was safe.", "writing"),
        ("Nora Tillman fears that no bridge is safe.", "thought"),
    ],
)
def test_speech_writing_and_thought_are_told_apart(text, act):
    assert [one.act for one in statements(text)] == [act]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“No bridge is safe,” Nora Tillman said.", "direct"),
        ("Nora Tillman said no bridge was safe.", "indirect"),
        ("Nora Tillman said no bridge was “safe as houses.”", "mixed"),
    ],
)
def test_the_form_follows_the_quotation_marks(text, form):
    assert [one.form for one in statements(text)] == [form]


def test_the_looser_the_rule_the_less_certain_we_are():
    named, pronoun, neighbour = statements(
        "“We are closed,” Nora Tillman said.",
        "“For good,” she said.",
        "“And nobody will ever open us again.”",
    )
    assert named.certainty > pronoun.certainty > neighbour.certainty > 0


def test_nobody_is_certain_where_nobody_is_known():
    (one,) = statements("A spokesman said no bridge was safe.")
    assert (one.speakers, one.mention_kind, one.certainty) == ((), "nominal", 0)
