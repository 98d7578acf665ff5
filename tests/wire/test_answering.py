"""The bot over a real socket, when nothing fails."""


async def test_a_command_is_acknowledged_and_answered(bot, wire):
    question = await wire.ask("What about the ferry?")
    await question.acknowledged()
    answer = await question.answer()
    assert "ferry" in str(answer["components"])


async def test_a_mention_is_answered_in_a_reply(bot, wire):
    question = await wire.mention("what about the ferry?")
    answer = await question.answer()
    assert "ferry" in str(answer["components"])


async def test_commands_are_told_once(bot, wire):
    await (await wire.ask("What about the ferry?")).answer()
    told = [request.method for request in wire.rest.requests if request.path.endswith("/commands")]
    assert told == ["PUT"]
