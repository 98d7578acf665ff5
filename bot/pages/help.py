"""What can be asked, and with what, as a page for Discord."""

from collections.abc import Sequence

from bot.locale.tongue import say
from bot.pages.cards import PAGE_MAX, Card, Page, heading
from bot.pages.escape import escape

ABOUT = "Ask what the articles say. Each answer is a passage as it was printed, with who says it and where."

ASKING = """**Ask** with `/ask`, by mentioning me, or in a direct message
- What did the harbour master say about the ferry?
- Who said anything about dredging since 2022?
- What does The Courier say about salt in rice fields?
- Exact words in quotation marks: “run a ferry for nine people”
- Any message, in its menu under *Apps*: **Ask about this**"""

CHECKING = """**Check** whether somebody really said that
- `/verify` with the words; leave out what you like as “...”
- Any message, in its menu under *Apps*: **Find the source**"""

LOOKING = """**Look around**
- `/people` for who speaks and all they say, `/sources` for the articles"""


def help_page(commands: Sequence[tuple[str, str]]) -> Page:
    """Lay out what can be asked, and the commands with what each does, as many as there is room for."""
    head = heading(say("What is on record, word for word"), [say(ABOUT)])
    asking = say(ASKING), say(CHECKING), say(LOOKING)
    listing = f"**{say('All commands')}**"
    for name, does in commands:
        line = f"\n`{name}` {escape(does)}"
        if sum(map(len, (head, *asking, listing, line))) > PAGE_MAX:
            break
        listing += line
    return Page(head, (Card(asking), Card((listing,))))
