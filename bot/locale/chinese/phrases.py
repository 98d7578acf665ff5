"""All our phrases in Chinese, by their English words."""

from bot.locale.chinese.asking import ASKING
from bot.locale.chinese.browsing import BROWSING
from bot.locale.chinese.buttons import BUTTONS
from bot.locale.chinese.citing import CITING
from bot.locale.chinese.failing import FAILING
from bot.locale.chinese.helping import HELPING
from bot.locale.chinese.joining import JOINING
from bot.locale.chinese.keeping import KEEPING
from bot.locale.chinese.privacy import PRIVACY
from bot.locale.chinese.refusing import REFUSING
from bot.locale.chinese.trouble import TROUBLE
from bot.locale.chinese.verifying import VERIFYING

SUBJECTS = (
    ASKING,
    BROWSING,
    BUTTONS,
    CITING,
    FAILING,
    HELPING,
    JOINING,
    KEEPING,
    PRIVACY,
    REFUSING,
    TROUBLE,
    VERIFYING,
)

PHRASES = {english: chinese for subject in SUBJECTS for english, chinese in subject.items()}
