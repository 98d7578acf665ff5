"""What a line says by itself: the wording that must be dropped, and prose that must stay."""

import re

import pytest

from corpus.cleaning.furniture import furniture_reason
from corpus.cleaning.patterns import FURNITURE as PATTERNS

BEHIND_MARKS = [line.strip() for kind in PATTERNS.values() for line in kind.splitlines() if r" \W*" in line]
WRITTEN_OUT = r"\\.|\[(?:\\.|[^\]])*\]"
"""What stands for itself in a pattern: an escape, a set of characters."""

FURNITURE = {
    "advertisement": [
        "Anzeige",
        "Publicidad",
        "Skip advertisement",
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
        "The gauge at Wexcombe. Credit...Jane Doe for The Gazette",
    ],
    "video title": ["Watch: Mayor falls into fountain", "This video can not be played"],
    "related headline": [
        "Read more: Mayor falls into fountain",
        "ALSO READ | Mayor falls into fountain",
        "Related: Mayor falls into fountain",
        "MORE ON THIS STORY: Fountain reopens",
        "Read more about the fountain",
        "Also read",
        "Lesen Sie auch: Brunnen läuft wieder",
    ],
    "promotion": [
        "Sign up for our newsletter",
        "Get the day's news in your inbox",
        "Subscribe to our channel for more.",
        "Follow us on Facebook and Twitter",
        "Follow Jane Doe on Twitter @jdoe.",
        "Learn more",
        "Do you have a story? Write to the news desk.",
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
        "Skip to site index",
        "A version of this article appears in print on May 3, 2024, Section A, Page 12.",
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
        "Posted on May 3, 2024 by Kit",
        "12 de marzo de 2024",
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
    "Skip to the last page, she advised.",
    "“Skip to the end.”",
    "Related: the word the crew used for one another, for they were cousins.",
    "Read more: that was all the advice he had.",
    "In a version of this article of faith, the sea has no floor.",
    "She gave him credit.",
    "Posted on May 3, 2024 by nobody in particular, it said.",
    "On 12 de marzo de 2024 the plaque was put up.",
    "Sign up for our newsletter, the advert read; nine thousand readers did, and the geese had to be found.",
    "Follow us on Twitter was the last line that the paper ever printed.",
    "Click here to drown, joked the coroner.",
    "Watch: the word was scratched into the wall above the door.",
    "Tags: 12 geese, each with one, were found by the river.",
    "Sources: the Ostrel rises in two springs.",
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


@pytest.mark.parametrize("pattern", BEHIND_MARKS)
def test_pattern_that_begins_with_marks_has_none_beside_it(pattern):
    left, found = re.sub(WRITTEN_OUT, "", pattern), 1
    while found:
        left, found = re.subn(r"\([^()]*\)", "", left)
    assert "|" not in left
