from bot.cli.line import Line


def test_every_character_is_kept_and_drawn_as_a_sign_where_it_would_steer_the_terminal():
    line = Line("a\x07\x1b[31m\u202eb\tc")
    assert line.text == "a\x07\x1b[31m\u202eb\tc"
    assert line.drawn().plain == "a␇␛[31m\ufffdb\tc"


def test_styles_stay_on_their_words_beside_control_characters():
    line = Line("a \x07 word", "dim")
    line.stylize("bold", 4, 8)
    drawn = line.drawn()
    assert [(drawn.plain[span.start : span.end], span.style) for span in drawn.spans] == [
        ("a ␇ word", "dim"),
        ("word", "bold"),
    ]


def test_two_lines_make_one_with_the_styles_of_both():
    both = Line("ab", "dim") + Line("cd", "bold")
    assert [(span.start, span.end, span.style) for span in both.drawn().spans] == [
        (0, 2, "dim"),
        (2, 4, "bold"),
    ]
