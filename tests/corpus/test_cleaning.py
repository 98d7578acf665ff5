"""The rules of cleaning one by one: each with what it must drop, and with prose that it must leave."""

import pytest

from corpus.cleaning.furniture import furniture_reason
from corpus.reading.original import Original
from corpus.reading.read import read

FURNITURE = {
    "advertisement": [
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Story continues below advertisement",
    ],
    "time code": ["03:27", "1:02:33", "Duration: 2:31"],
    "share count": ["85", "1.2K", "1,204 shares", "Comments (12)"],
    "section break": ["***", "___", "• • •"],
    "photo caption": [
        "The bridge at dawn on Monday. Photo: AP",
        "The bridge at dawn (Jane Doe/Reuters)",
        "Image source, Getty Images",
        "Getty Images",
        "Jane Doe via Getty Images",
        "File photo",
        "The mayor at home. (Staff photo by Jane Doe)",
        "Photograph: Jane Doe/The Gazette",
    ],
    "video title": ["Watch: Mayor falls into fountain", "This video can not be played"],
    "related headline": [
        "Read more: Mayor falls into fountain",
        "ALSO READ | Mayor falls into fountain",
        "Related: Mayor falls into fountain",
        "MORE ON THIS STORY: Fountain reopens",
        "Read more about the fountain",
    ],
    "promotion": [
        "Sign up for our newsletter",
        "Get the day's news in your inbox",
        "Subscribe to our channel for more.",
        "Follow us on Facebook and Twitter",
        "Follow Jane Doe on Twitter @jdoe.",
        "Learn more",
        "Already a subscriber? Log in",
        "Listen to this article",
        "Want to know more? Join our readers and get the explainers from The Gazette, our new app.",
        "Get the politics briefing. Three minutes, every day. Sign up here.",
    ],
    "share button": [
        "Share",
        "Share this article",
        "Facebook Twitter WhatsApp Copy link",
        "Share on Facebook",
    ],
    "comment count": ["View comments", "Join the conversation"],
    "reading time": ["5 min read", "Reading time: 3 minutes"],
    "page notice": [
        "We use cookies to improve your visit.",
        "Skip to main content",
        "Home > News > World",
        "You have 2 free articles left",
        "Please enable JavaScript to see this page.",
    ],
    "copyright": ["© 2022 The Gazette", "Copyright 2022 The Gazette. All rights reserved."],
    "credits": [
        "Reporting by Jane Doe; Editing by John Roe",
        "(Reporting by Jane Doe in Wexcombe; editing by John Roe)",
        "Additional reporting by Jane Doe.",
        "Jane Doe contributed to this report.",
    ],
    "list of tags": ["Tags: harbour, ice", "Topics: Weather"],
    "byline": [
        "By Jane Doe",
        "By Jane Doe and Ann Roe in Singapore",
        "BY JANE DOE | THE GAZETTE",
        "By Jane Doe, Political Editor",
        "By Staff Reporter",
        "记者：李禾",
    ],
    "date line": [
        "Published: 9:00pm, 26 Dec 2022",
        "26 December 2022",
        "Updated 9:00 AM EST, Mon December 26, 2022",
        "Last updated on: December 26, 2022",
    ],
}

PROSE = [
    "Sign up for the city's emergency alerts before Friday, the mayor said.",
    "Share the road, the ministry told drivers in a statement on Monday.",
    "Follow the money, prosecutors like to say, and you find the landlord.",
    "Copyright law was last changed in 1998, long before such programs existed.",
    "Research by the University of Wexcombe found that gulls remember faces.",
    "Photographs: she has 40,000 of them, she said, and not one is of her.",
    "By Monday the river had risen by two metres.",
    "By John's account, nobody had touched the valve.",
    "On 26 December 2022 the bridge fell.",
    "Getty Images sued the company in January, its lawyers said.",
    "Reuters first reported the talks.",
    "Read the letter, he said. It is all there.",
    "Home is where they keep the boat.",
    "Subscribers left in their thousands after the change, the paper said.",
    "“You should subscribe to our newsletter and download our app,” she joked.",
    "If you have a savings account you should check whether your bank offers an app.",
    "Comments like these have cost ministers their posts before.",
    "Advertisement spending fell by 12 per cent.",
    "Listen to the wind, the keeper said.",
    "Video of the collapse shows a man running.",
    "Live music returns to the square in June.",
    "Enter your garden by the back gate, police advised.",
    "Why?",
    "“No,” she said.",
    "He said:",
    "关注气候变化的学者说，今年的雨水比往年少。",
    "来源不明的货物已被扣押，海关表示。",
]


@pytest.mark.parametrize(
    ("reason", "text"), [(reason, text) for reason, texts in FURNITURE.items() for text in texts]
)
def test_furniture_is_known_for_what_it_is(reason, text):
    assert furniture_reason(text) == reason


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_no_furniture(text):
    assert furniture_reason(text) is None


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
