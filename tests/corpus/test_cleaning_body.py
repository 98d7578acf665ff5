"""What a line of the body is because of its form and its neighbours: text, list, speech or furniture."""

import pytest

from corpus.reading.original import Original
from corpus.reading.read import read

ABOVE = "Ice closes the harbour\n\nThe harbour froze over on Monday, its master said.\n"
BELOW = "It will thaw by Friday, she said.\n"


def read_body(between: str) -> tuple[list[str], dict[str, str]]:
    """Return the paragraphs between two fixed ones, and what was dropped with its reason."""
    article = read(Original(f"{ABOVE}{between}\n{BELOW}".encode(), "text", "a.txt"))
    first, *texts, last = [paragraph.text for paragraph in article.paragraphs]
    assert (first, last) == (ABOVE.splitlines()[2], BELOW.strip())
    return texts, {dropped.text: dropped.reason for dropped in article.dropped}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Only ice stops the ferries now: pilot", "related headline"),
        ("2019: the year the sea did not freeze", "related headline"),
        ("A slow thaw", "section label"),
        ("ON THE QUAY", "section label"),
    ],
)
def test_title_within_the_body_is_dropped(line, reason):
    assert read_body(line) == ([], {line: reason})


@pytest.mark.parametrize(
    "lines",
    [
        ["The pilots have three demands:", "New tugs", "More pay", "An end to night shifts"],
        ["The letter, she said, was", "neither signed nor dated."],
        ["She had read it, and then", "nobody knows why"],
        ["Who pays for the tugs?"],
        ["• The tugs are forty years old", "• The crews are older"],
        ["“The ice is not the problem, the tugs are”"],
        ["It was cold, she added"],
        ["It was cold.", "It was cold."],
    ],
    ids=lambda lines: lines[0],
)
def test_lists_broken_lines_and_speech_within_the_body_stay(lines):
    assert read_body("\n".join(lines)) == (lines, {})


def test_title_that_stands_twice_is_dropped_both_times():
    article = read(
        Original(f"{ABOVE}Can tugs cut ice?\n\nCan tugs cut ice?\n{BELOW}".encode(), "text", "a.txt")
    )
    assert [(d.line, d.reason) for d in article.dropped] == [(4, "repeated line"), (6, "repeated line")]


def test_title_under_a_time_code_is_a_video_title_even_as_a_question():
    assert read_body("01:07\nCan tugs cut ice?")[1] == {
        "01:07": "time code",
        "Can tugs cut ice?": "video title",
    }


@pytest.mark.parametrize(
    "glued", ["Advertisement", "ADVERTISEMENT", " Advertisement", "Story continues below advertisement"]
)
def test_label_that_touches_a_sentence_is_split_off(glued):
    texts, dropped = read_body(f"“It was cold,” she said.{glued}")
    assert texts == ["“It was cold,” she said."]
    assert dropped == {glued.strip(): "advertisement"}


def test_label_between_two_sentences_makes_two_paragraphs():
    assert read_body("It was cold.AdvertisementIt was dark.")[0] == ["It was cold.", "It was dark."]


def test_word_advertisement_in_a_sentence_is_left_alone():
    line = "He saw it in an Advertisement. Advertisement boards were full of it."
    assert read_body(line)[0] == [line]


def test_question_and_teaser_below_most_read_are_footer():
    page = f"{ABOVE}{BELOW}Most read\nCan tugs cut ice?\nA pilot looks back on forty years.\n"
    article = read(Original(page.encode(), "text", "a.txt"))
    assert {dropped.reason for dropped in article.dropped} == {"footer"}
    assert len(article.paragraphs) == 2


def test_text_without_marks_at_its_ends_keeps_all_its_lines():
    lines = ["the ice came in at four and took the moorings one by one into the dark of the bay"] * 2
    lines += ["Nobody Knew What It Was That Night That Sang Under The Ice Of The Harbour Until Morning"]
    article = read(Original("\n".join(["Ice song", "", *lines]).encode(), "text", "a.txt"))
    assert len(article.paragraphs) + len(article.dropped) == 3


def test_thai_text_keeps_its_paragraphs():
    paragraph = "ท่าเรือกลายเป็นน้ำแข็งเมื่อวันจันทร์ นายท่าเรือกล่าวว่าน้ำแข็งจะละลายภายในวันศุกร์นี้"
    article = read(Original(f"น้ำแข็งปิดท่าเรือ\n\n{paragraph}\n\n{paragraph}ครับ\n".encode(), "text", "a.txt"))
    assert [each.text for each in article.paragraphs] == [paragraph, paragraph + "ครับ"]


def test_single_line_is_a_paragraph_and_no_headline():
    article = read(Original(b"Ice closes the harbour", "text", "a.txt"))
    assert (article.headline, len(article.paragraphs)) == (None, 1)


UNFINISHED = [
    "Islanders whom we met were unmoved: one, Ann Poe, said she wanted her weekend back, not her money",
    "The coastguard asked people not to walk there 🙏",
    "The master laughed at that. 🥵",
    "“I fried an egg on the pier 🍳” wrote @pier_egg on Sunday",
    "Nobody had seen the tugs since March",
    "Poe said",
    "The tugs are older than the men who sail them",
    "Her deputy, who is new to the town hall, will take over in June and",
    "״אני עייף״, אמר",
    "— Я устала, — сказала она",
    "هل تستمر العاصفة؟ لا أحد يعرف",
]
"""Sentences that lost their full stops, or have something behind them."""

TITLES = [
    "Ministers meet over ferry strike",
    "Why the tugs were never built",
    "The Latest: tugs were not wanted",
    "Islanders fear for the pier; a petition has 4,000 names",
    "Island To Vote On Bridge That Nobody Had Asked For",
    "'No saint'",
    "What they said",
]
"""Headlines of other articles, and names of sections."""


@pytest.mark.parametrize("line", UNFINISHED)
def test_sentence_without_a_full_stop_stays(line):
    assert read_body(line) == ([line], {})


@pytest.mark.parametrize("line", UNFINISHED)
def test_last_sentence_stays_without_a_full_stop_too(line):
    article = read(Original(f"{ABOVE}{BELOW}{line}\n".encode(), "text", "a.txt"))
    assert article.paragraphs[-1].text == line


def test_last_sentence_in_the_past_stays_below_an_advertisement_too():
    line = "Nobody had seen the tugs since March"
    article = read(Original(f"{ABOVE}{BELOW}Advertisement\n{line}\n".encode(), "text", "a.txt"))
    assert article.paragraphs[-1].text == line


@pytest.mark.parametrize("line", TITLES)
def test_title_without_a_full_stop_is_dropped(line):
    assert read_body(line)[0] == []


def test_clause_in_the_present_is_dropped_between_furniture_alone():
    line = "The tugs are older than the men who sail them"
    assert read_body(f"Share\n{line}\nSign up")[0] == []
    assert read_body(f"Share\n{line}")[0] == [line]


def test_clause_below_a_title_in_the_footer_is_footer():
    page = f"{ABOVE}{BELOW}Reuse this content\nWe were told that you would like these\n"
    article = read(Original(page.encode(), "text", "a.txt"))
    assert [dropped.reason for dropped in article.dropped] == ["footer", "footer"]


def test_numbered_list_stays_between_sentences_and_at_the_end():
    items = ["1. New tugs", "2. More pay", "3) No night shifts"]
    assert read_body("\n".join(items)) == (items, {})
    article = read(Original(f"{ABOVE}{BELOW}1. New tugs\n".encode(), "text", "a.txt"))
    assert article.paragraphs[-1].text == "1. New tugs"


@pytest.mark.parametrize("label", ["Most read", "Also read", "RELATED ARTICLES"])
def test_list_under_a_label_of_other_articles_is_dropped(label):
    assert read_body(f"{label}\n1. Tugs cut ice\n2. Who owns the mill")[0] == []


def test_title_under_a_bare_also_read_is_dropped_and_the_sentence_below_it_stays():
    lines = "Also read\nThe tugs were never built\nNobody had seen them since March"
    assert read_body(lines)[0] == ["Nobody had seen them since March"]


RESULTS = [
    "Lotte Poe (Reform): 12,004 votes",
    "Una Roe (Labour): 9,120 votes",
    "Leif Doe (Independent): 87 votes",
]


def test_names_with_what_each_of_them_got_stay_on_lines_of_their_own():
    assert read_body("\n".join(RESULTS)) == (RESULTS, {})
    assert read_body("Lotte Poe: tugs cut ice again")[0] == []


TURNS = ["POE: Who paid?", "ROE: The harbour did.", "POE: Is a thaw likely", "[LAUGHTER]", "ROE: Yes."]


@pytest.mark.parametrize(
    "lines",
    [
        [*TURNS, "POE: When?"],
        ["MR POE: I object", "CHAIR: Noted", "MR POE: Thank you"],
        ["Q: Would you do it again?", "A: Tomorrow.", "Q: Any regrets", "A: None."],
        ["Why tugs?", "They float.", "And ice?", "It melts.", "Any regrets", "None.", "Really?", "No."],
    ],
    ids=["names", "nothing finished", "letters", "questions"],
)
def test_every_turn_of_a_conversation_stays(lines):
    assert read_body("\n".join(lines)) == (lines, {})


@pytest.mark.parametrize(
    "line", ["EXCLUSIVE: Tugs cut ice again", "[LAUGHTER]", "Any regrets"], ids=lambda line: line
)
def test_label_or_bracket_outside_of_a_conversation_is_dropped(line):
    assert read_body(f"{line}\nShe said: “No.”\nShe said: “Never.”")[0] == [
        "She said: “No.”",
        "She said: “Never.”",
    ]


def test_names_and_places_under_letters_stay():
    lines = [
        "Sir, The tugs are a disgrace.",
        "Ann Poe",
        "Much Wexcombe",
        "Sir, They are not.",
        "(Mrs) J. Roe",
    ]
    assert read_body("\n".join(lines)) == (lines, {})
    article = read(Original(f"{ABOVE}{BELOW}Sir, No.\nAnn Poe\nWexcombe\n".encode(), "text", "a.txt"))
    assert [each.text for each in article.paragraphs[-2:]] == ["Ann Poe", "Wexcombe"]


def test_name_of_a_section_is_no_signature_where_no_letter_stands():
    assert read_body("Much Wexcombe")[0] == []


@pytest.mark.parametrize("line", ["Ann Poe, 52", "João Roe, 74, wept"])
def test_name_with_an_age_says_who_speaks_and_stays(line):
    assert read_body(line) == ([line], {})


TABLE = "| Tug | Built |\n|-----|------:|\n| Ann | 1961 |\n| Bea | 09:30 |"


@pytest.mark.parametrize("below", ["", "\n\nIt will thaw by Friday, she said."], ids=["at the end", "within"])
def test_rows_of_a_markdown_table_stay_as_they_are(below):
    page = f"# Ice closes the harbour\n\nThe harbour froze over on Monday.\n\n{TABLE}{below}\n"
    article = read(Original(page.encode(), "markdown", "a.md"))
    rows = [each.text for each in article.paragraphs if each.text.startswith("|")]
    assert rows == ["| Tug | Built |", "| Ann | 1961 |", "| Bea | 09:30 |"]
    assert [(dropped.reason, dropped.text) for dropped in article.dropped] == [("markup", "|-----|------:|")]


@pytest.mark.parametrize("line", ["From 3 -> 5 euros in a year.", "See <https://a.example/x> for more."])
def test_only_a_mark_at_the_start_of_a_line_is_a_quotes_mark(line):
    article = read(Original(f"# Ice\n\n> {line}\n\n{line}\n".encode(), "markdown", "a.md"))
    assert [each.text for each in article.paragraphs] == [line, line]


def test_footnote_of_markdown_stays_and_the_address_of_a_link_does_not():
    page = "# Ice\n\nIt froze.[^1]\n\n[^1]: A second harbour did not.\n[road]: https://a.example/road\n"
    article = read(Original(page.encode(), "markdown", "a.md"))
    assert [each.text for each in article.paragraphs] == ["It froze.[^1]", "[^1]: A second harbour did not."]
