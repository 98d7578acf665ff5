"""Which passage goes first: the engine's best, put in order by what else speaks for them."""
