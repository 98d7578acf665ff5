"""How long the bot waits for what."""

import random
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """All in seconds. Tests give shorter ones."""

    first_pause: float = 1
    longest_pause: float = 60
    identify_again: float = 5
    """Before a lost session is begun anew; Discord asks for up to five."""
    silence: float = 60
    """Without a word from the gateway, after which it counts as lost. A heartbeat is due every 41."""
    acknowledging: float = 10
    """The same after a heartbeat, which the gateway acknowledges at once."""
    closing: float = 5
    finishing: float = 20
    """For the answers under way when the bot is stopped; the unit in docs/operating.md kills after forty."""
    pulse: float = 15
    """Between two notes of being alive."""

    def pauses(self) -> Iterator[float]:
        """Yield pauses without end, each drawn from a range that doubles, so that not all come at once."""
        longest = self.first_pause
        while True:
            yield random.uniform(0, longest)  # noqa: S311  (nothing secret)
            longest = min(longest * 2, self.longest_pause)


TIMING = Timing()
