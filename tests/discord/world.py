"""A small library of our own writing, and a guild with the bot and two people in it."""

from datetime import date

from bot.client import OnRecord
from corpus.article import Article, number_paragraphs
from corpus.library import Library
from tests.articles import put

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


def put_on_record(data, article_id, paragraphs, **known):
    """Add an article to the library in a data folder."""
    numbered = number_paragraphs(article_id, tuple(paragraphs))
    article = Article(article_id, f"{article_id}.txt", numbered, **known)
    with Library(data / "library.sqlite", create=True) as library:
        put(library, article)


def new_bot(app):
    return OnRecord(app, app.settings.data / "commands.sha256")


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

    async def sources(self, **options):
        return await self.ann.slash(self.channel, "sources", **options)

    async def turn(self, result, label="Next ›"):
        return await self.ann.click(self.sent(result), label=label)

    def last(self):
        return self.channel.last_message

    def sent(self, result):
        """Return the message that answered a command as it is now."""
        return next(message for message in self.channel.history() if message.id == result.response.id)

    def assert_nothing_pinged(self):
        """Check the body of every message that the bot sent or changed."""
        for request in self.env.http_requests:
            body = request.json if isinstance(request.json, dict) else {}
            message = body.get("data", body)
            if {"content", "embeds", "components"} & message.keys():
                assert message["allowed_mentions"]["parse"] == [], request
                assert not message["allowed_mentions"].get("replied_user"), request
