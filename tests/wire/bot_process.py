"""`onrecord` in a process of its own, with a stand-in on this machine for Discord.

python -m tests.wire.bot_process PORT bot
"""

import sys

from bot.cli.main import main
from tests.wire.standin import go_to

if __name__ == "__main__":
    go_to(int(sys.argv.pop(1)))
    main()
