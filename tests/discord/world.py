"""A small library of our own writing, and a guild with the bot and two people in it."""

from datetime import date

import discord

from bot.client import OnRecord
from corpus.attribution.annotate import RULES_VERSION
from corpus.library import Library
from corpus.reading.original import Original
from corpus.statement import Annotation, Speaker, Statement
from tests.articles import article, put
from tests.bot.discord_text import plain, read

FERRY = (
    "The last ferry to Saltmarsh leaves in May, the harbour office said.",
    "“We cannot run a ferry for nine people,” said Oda Brandt, the harbour master.",
    "The ferry has run since 1911.",
    "Ferry tickets already sold will be paid back.",
    "A ferry from the mainland may call in summer.",
)
FERRY_SOURCE = {
    "headline": "Ferry line to close",
    "publisher": "The Saltmarsh Courier",
    "url": "https://saltmarsh.example/ferry",
    "published": date(2024, 5, 17),
    "date_origin": "stated",
}


def untitled(article_id, *paragraphs, **known):
    """Return an article of which no more is known than is said."""
    return article(article_id, *paragraphs, **{"headline": None, "origin": f"{article_id}.txt"} | known)


def put_on_record(data, article_id, paragraphs, **known):
    """Add an article to the library in a data folder."""
    with Library(data / "library.sqlite", create=True) as library:
        put(library, untitled(article_id, *paragraphs, **known))


def put_statement(data, article_id, text, statement):
    """Add an article of one paragraph, in which one statement is made."""
    with Library(data / "library.sqlite", create=True) as library:
        add_annotated(library, untitled(article_id, text), (statement,))


def let_speak(data, article_id, *speakers, words="“Eels,” they said.", **known):
    """Add an article in which each speaker has a paragraph to say the same words."""
    with Library(data / "library.sqlite", create=True) as library:
        add_speakers(library, article_id, [(speaker,) for speaker in speakers], words, **known)


def let_speak_together(data, article_id, *speakers):
    """Add an article with a paragraph in which all of them say the same."""
    with Library(data / "library.sqlite", create=True) as library:
        add_speakers(library, article_id, [speakers])


def let_a_crowd_speak(data, count):
    """Add articles of a hundred speakers each: Ann0 Crowd0, Ann1 Crowd1, and so on."""
    with Library(data / "library.sqlite", create=True) as library, library.batch():
        for first in range(0, count, 100):
            crowd = [(Speaker(f"Ann{n} Crowd{n}"),) for n in range(first, min(first + 100, count))]
            add_speakers(library, f"crowd-{first}", crowd)


def add_speakers(library, article_id, groups, words="“Eels,” they said.", **known):
    """Add an article in which each group has a paragraph to say the same words together."""
    crowd = untitled(article_id, *(words,) * len(groups), **known)
    said = (0, words.index("”") + 1)
    statements = tuple(
        Statement(paragraph.id, (said,), group, None, "named", None, "direct", "speech", 0.9)
        for paragraph, group in zip(crowd.paragraphs, groups, strict=True)
    )
    add_annotated(library, crowd, statements)


def add_annotated(library, article, statements):
    """Add an article in which these statements are made, whatever the rules find."""
    library.add(article, Original(b"raw", "text", article.origin), Annotation(RULES_VERSION, statements))


SUPPRESS_EMBEDS = discord.MessageFlags.suppress_embeds.flag

ASKING_ON = ["Follow up", "Useful", "Not useful"]
"""What stands beneath every answer."""


def new_bot(app):
    bot = OnRecord(app, app.settings.data / "commands.sha256")
    bot.shard_count = 1  # SimCord advises no number, as Discord does
    return bot


def blocks(message):
    """Return what a message is made of; what answered a command has it wrapped."""
    return getattr(message, "message", message).components


def heading(message):
    """Return the title of a message, and the lines beneath it, as a reader sees them."""
    title, *lines = blocks(message)[0].content.split("\n")
    return plain(title.removeprefix("### ")), [plain(line.removeprefix("-# ")) for line in lines]


def told(message):
    return heading(message)[1]


def cards(message):
    """Return what stands in each frame of a message, as a reader sees it."""
    return [read(texts(frame)) for frame in frames(message)]


def shown(message):
    """Return the passages of a message."""
    return [card.words for card in cards(message)]


def speakers(message):
    return [card.speakers for card in cards(message) if card.speakers]


def headings(message):
    """Return the headlines of a message, and the headings between its frames, in their order."""
    return [
        plain(block.content) if isinstance(block, discord.TextDisplay) else read(texts(block)).headline
        for block in blocks(message)[1:]
        if not isinstance(block, discord.ActionRow)
    ]


def texts(block):
    """Return the texts of a frame as they were sent."""
    return [part.content for part in block.children if isinstance(part, discord.TextDisplay)]


def every_text(message):
    """Return all texts of a message as they were sent."""
    alone = [block.content for block in blocks(message) if isinstance(block, discord.TextDisplay)]
    return [*alone, *(text for frame in frames(message) for text in texts(frame))]


def buttons(message):
    """Return the buttons of a message, those in frames first."""
    rows = [part for frame in frames(message) for part in frame.children] + blocks(message)
    return [button for row in rows if isinstance(row, discord.ActionRow) for button in row.children]


def labels(message):
    return [button.label for button in buttons(message)]


def frames(message):
    return [block for block in blocks(message) if isinstance(block, discord.Container)]


class World:
    """A guild with a channel, Ann, Ben and the bot. It is Ann who asks."""

    def __init__(self, env, app):
        self.env = env
        self.app = app
        self.guild = env.create_guild()
        self.bot = self.guild.me.mention
        self.channel = self.guild.create_text_channel("newsroom")
        self.ann = self.guild.add_member(env.create_user("ann"))
        self.ben = self.guild.add_member(env.create_user("ben"))

    async def ask(self, question, **options):
        return await self.ann.slash(self.channel, "ask", question=question, **options)

    async def verify(self, text, **options):
        return await self.ann.slash(self.channel, "verify", text=text, **options)

    async def sources(self, **options):
        return await self.ann.slash(self.channel, "sources", **options)

    async def people(self, **options):
        return await self.ann.slash(self.channel, "people", **options)

    async def typing(self, command, option, typed):
        """Return what is offered while Ann types: what is shown, and what is then sent."""
        filled = {"ask": {"question": "eels"}, "verify": {"text": "eels"}}.get(command, {})
        choices = await self.ann.autocomplete(self.channel, command, option, typed, **filled)
        return [(choice["name"], choice["value"]) for choice in choices]

    async def turn(self, result, label="Next ›"):
        return await self.ann.click(self.sent(result), label=label)

    async def follow_up(self, message, question, who=None):
        """Click beneath an answer, and fill in the form that opens."""
        who = who or self.ann
        form = await who.click(message, label="Follow up")
        return await who.submit_modal(form, {"question": question})

    def last(self):
        return self.channel.last_message

    def sent(self, result):
        """Return the message that answered a command as it is now."""
        return next(message for message in self.channel.history() if message.id == result.response.id)

    def assert_nothing_pinged_or_embedded(self):
        """Check the body of every message that the bot sent or changed."""
        for request in self.env.http_requests:
            body = request.json if isinstance(request.json, dict) else {}
            if body.get("type") == discord.InteractionResponseType.modal.value:
                continue  # what a form says, only a form shows
            message = body.get("data", body)
            if {"content", "embeds", "components"} & message.keys():
                assert message["allowed_mentions"]["parse"] == [], request
                assert not message["allowed_mentions"].get("replied_user"), request
            if request.method == "POST" and message.get("content"):
                assert message["flags"] & SUPPRESS_EMBEDS, request
