"""The preview in a real browser, and what it says where something is missing."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from bot.preview import Command, Use, open_browser, open_preview
from corpus.errors import OnRecordError

CHROMIUM = Path(os.environ.get("CHROMIUM", "chromium"))


@pytest.mark.browser
@pytest.mark.skipif(not shutil.which(CHROMIUM), reason="set CHROMIUM to the path of a Chromium")
async def test_pages_turn_and_questions_are_answered_in_the_browser(app):
    async with (
        open_preview(app, Use(Command.ASK, "What about the ferry?")) as preview,
        open_browser(CHROMIUM) as browser,
    ):
        tab = await browser.new_page()
        await tab.goto(preview.url)
        await tab.wait_for_function("() => window.simcordPreview?.ready")  # a click before that is lost
        await tab.get_by_role("button", name="Next ›").click()
        await tab.get_by_text("page 2 of 2", exact=True).wait_for()

        await tab.locator("#channel-composer-input").fill(
            f"{preview.env.bot.user.mention} what is the price of eels?"
        )
        await tab.keyboard.press("Enter")
        await tab.get_by_text("Nothing on record for: price, eels.", exact=True).wait_for()


async def test_who_is_previewed_in_chinese_is_answered_in_chinese(app):
    async with open_preview(app, Use(Command.ASK, "What about the ferry?", "zh-CN")) as preview:
        (channel,) = preview.env.bot.guilds[0].text_channels
        (answered,) = [message async for message in channel.history()]
    assert any("收录有 5 个段落" in block.content for block in answered.components[:1])


async def test_without_a_browser_the_picture_says_what_to_set():
    with pytest.raises(OnRecordError, match="CHROMIUM"):
        async with open_browser(Path("/nowhere/chromium")):
            pass


async def test_without_simcord_the_preview_says_what_to_install(app, monkeypatch):
    monkeypatch.setitem(sys.modules, "simcord", None)
    with pytest.raises(OnRecordError, match=r"onrecord\[preview\]"):
        async with open_preview(app, Use(Command.ASK, "What about the ferry?")):
            pass
