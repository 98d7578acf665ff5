"""Invented news to measure with: words, names and stories that nobody ever wrote, the same for each seed.

What counts for speed is like real news: about 35 words a paragraph and 20 paragraphs a story, few words
that are everywhere and many that are rare, people who are quoted, and a topic that a story comes back to.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random

SEED = 2024
PARAGRAPHS = 12, 28
"""The fewest and the most of a story."""

_VOCABULARY = 40_000
_PEOPLE = 2_000
_TOPIC_WORDS = 6
_LITTLE_WORDS = """
    the the the the of of and and to to a a in in for on that is was with by as at from has have had it its
    be been will would not which after an are were he she they his her their but more than who over
    """.split()  # noqa: SIM905  (a list of fifty strings would hide the words)
_CUES = "said", "added", "warned", "told reporters", "argued", "insisted", "wrote", "explained"
_QUESTIONS = (
    "what did {person} say?",
    "What did {person} say about {topic}?",
    "What does {person} think of the {topic} and the {other}?",
    "Who spoke about {topic} after the {other}?",
    "Why is the {topic} not part of {other}, according to {person}?",
    "{topic} {other}",
    "{person}",
)


@dataclass(frozen=True, slots=True)
class Story:
    """An article that was never published, with the people and the words that it is about."""

    headline: str
    paragraphs: tuple[str, ...]
    people: tuple[str, ...]
    topic: tuple[str, ...]


class Newsroom:
    """Writes stories, always the same ones in the same order for the same seed."""

    def __init__(self, seed: int = SEED) -> None:
        self._random = Random(seed)  # noqa: S311  (nothing secret here)
        self._words = [self._word(2, 4) for _ in range(_VOCABULARY)]
        # Zipf's law: the rarer a word, the more there are of its kind.
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(_VOCABULARY)))
        self._people = [f"{self._name()} {self._name()}" for _ in range(_PEOPLE)]

    def stories(self, paragraphs: int) -> Iterator[Story]:
        """Yield stories that have so many paragraphs between them."""
        left = paragraphs
        while left:
            story = self._story(min(left, self._random.randint(*PARAGRAPHS)))
            left -= len(story.paragraphs)
            yield story

    def question(self, story: Story) -> str:
        """Ask about a story as people ask: after a person, a topic, or both, in words or in a sentence."""
        topic, other = self._random.sample(story.topic, 2)
        person = self._random.choice(story.people)
        return self._random.choice(_QUESTIONS).format(person=person, topic=topic, other=other)

    def _story(self, length: int) -> Story:
        people = tuple(self._random.sample(self._people, 3))
        topic = tuple(self._random.sample(self._words[50:], _TOPIC_WORDS))
        headline = self._sentence(9, topic)
        return Story(headline, tuple(self._paragraph(people, topic) for _ in range(length)), people, topic)

    def _paragraph(self, people: tuple[str, ...], topic: tuple[str, ...]) -> str:
        if self._random.random() < 0.4:
            cue, person = self._random.choice(_CUES), self._random.choice(people)
            name = person if self._random.random() < 0.4 else person.split()[1]
            return f"“{self._sentence(14, topic)},” {name} {cue}. {self._sentence(20, topic)}."
        return f"{self._sentence(22, topic)}. {self._sentence(14, topic)}."

    def _sentence(self, words: int, topic: tuple[str, ...]) -> str:
        length = round(self._random.triangular(words * 0.5, words * 1.5))
        return " ".join(self._running_word(topic) for _ in range(length)).capitalize()

    def _running_word(self, topic: tuple[str, ...]) -> str:
        chance = self._random.random()
        if chance < 0.45:
            return self._random.choice(_LITTLE_WORDS)
        if chance < 0.52:
            return self._random.choice(topic)
        return self._random.choices(self._words, cum_weights=self._weights)[0]

    def _name(self) -> str:
        return self._word(2, 3).capitalize()

    def _word(self, fewest: int, most: int) -> str:
        syllables = range(self._random.randint(fewest, most))
        return "".join(
            self._random.choice("bdfgklmnprstvz") + self._random.choice("aeiou") for _ in syllables
        )


def write_stories(folder: Path, paragraphs: int) -> None:
    """Write stories into a folder, each into a text file of its own, as people keep articles."""
    folder.mkdir(parents=True)
    for number, story in enumerate(Newsroom().stories(paragraphs), start=1):
        text = "\n\n".join((story.headline, *story.paragraphs))
        (folder / f"story-{number:05}.txt").write_text(f"{text}\n", encoding="utf-8")


def questions(paragraphs: int, count: int) -> list[str]:
    """Ask so many questions about the stories that `write_stories` writes."""
    newsroom = Newsroom()
    stories = list(newsroom.stories(paragraphs))
    return [newsroom.question(stories[number * 7 % len(stories)]) for number in range(count)]
