from itertools import islice

from hypothesis import given
from hypothesis.strategies import floats

from bot.connection.timing import Timing


@given(floats(0.01, 10), floats(10, 100))
def test_pauses_grow_to_a_bound_and_never_end(first, longest):
    pauses = list(islice(Timing(first_pause=first, longest_pause=longest).pauses(), 50))
    bounds = [min(first * 2**number, longest) for number in range(50)]
    assert all(0 <= pause <= bound for pause, bound in zip(pauses, bounds, strict=True))
    assert len(set(pauses)) > 1, "bots that lost Discord together would come back together"
