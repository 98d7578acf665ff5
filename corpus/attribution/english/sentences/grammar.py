"""The little words that hold English sentences together, by what they do in one."""

from typing import Final

from corpus.attribution.lexicon import words

PRONOUNS: Final = words("he she they it i we you who")
DETERMINERS: Final = words("the a an his her their its our my this that these those one another some many")
POSSESSIVES: Final = frozenset(("'s", "’s", "'", "’"))

ATTACHING: Final = words("of from at with in for to on by near against")
"""Prepositions, which hang what follows on the noun before."""

JOINING: Final = words(
    """
    and but or nor so yet that which while when where as if because since before after although though
    until unless than is are was were be been has have had will would can could may might must should do
    does did
    """
)
"""Conjunctions and auxiliaries, which no noun phrase goes across."""

CLOSED: Final = ATTACHING | JOINING | PRONOUNS
"""Where a run of words that belong to one noun ends."""

INTRODUCING: Final = ATTACHING | words(
    """
    as until under through throughout inside outside since when while after before during despite
    although though because if amid following
    """
)
"""What opens a phrase or a clause that comes before the subject: *In* Paris, *as* she left."""

DATING: Final = words("in on since until till by early late mid last next this during before after")
"""What stands before a month and tells that it is one: *in* April Haskell resigned."""

SUBORDINATING: Final = words("while when as though although because since before after")

DASHES: Final = frozenset(("—", "–", "--", "―", "-"))

IRREGULAR_VERBS: Final = words(
    """
    ate beat became began broke brought built bought came caught chose cut didn't doesn't drew drove fell
    flew fought found gave got grew held hid hit hung kept knew laid lay led left let lost made meant met
    paid put quit ran rang read rose said sang sat saw sent set shook shot sold sought spent spoke spun
    stood struck stuck swam swore taught thought threw told took used went withdrew won won't wore wrote
    """
)
"""Past forms and others that a name may be followed by, and that no ending gives away."""

_NOUNS_IN_LY: Final = words(
    "family assembly supply ally bully fly rally reply elderly july italy early daily weekly"
)


def is_adverb(word: str) -> bool:
    """Tell by its ending whether a word in small letters is an adverb: *bluntly*, not *family*."""
    return word.endswith("ly") and word not in _NOUNS_IN_LY


BEFORE_VERBS: Final = words(
    """
    who whom whose also then later never now even still often first just once again not both all instead
    however meanwhile recently along himself herself earlier
    """
)
"""What may stand between a name and its verb."""

LITTLE_WORDS: Final = words(
    """
    no. a about above according across actually additionally advertisement after afterward again against ahead
    all almost along alongside already also although altogether always am amid among an and another any
    anyone anything apparently are around as aside ask asked at available back because been before behind
    being below beneath beside besides between beyond both but by can certainly clearly come consider
    could currently despite did do does doing done down due during each earlier early either else
    elsewhere enough especially even eventually ever every everybody everyone everything except few
    finally first five following for former formerly four from frankly further furthermore generally get
    getting give given giving go going good got great had half has have having he hello hence her here
    hers herself him himself his historically hopefully how however i if in including indeed inside
    instead into ironically is isn't it its itself just keep last lastly late later latest least left less
    let like likewise listen little long look looking lots made make making many maybe me meanwhile might
    mine more moreover most mostly much must my naturally near nearly neither never nevertheless next nine
    no nobody none nonetheless nor not notably note nothing now obviously of off often oh ok okay on once
    one only onto opinion or originally other others otherwise our out outside over overall own part
    perhaps person photo please plus presumably previously put quite rather read really recently regarding
    regardless related right sadly said same say says second see seen separately seven several she should
    similarly since six so some somebody somehow someone something sometimes somewhere soon still such
    suddenly sure surely take taken ten than thank thanks that the their them themselves then there
    therefore these they third this those though three through throughout thus till to together
    told too topics toward towards true two typically ultimately under unfortunately unless unlike until
    up upon us usually various very video watch we well were what whatever when whenever where
    whereas wherever whether which while who whoever whole whom whose why will with within without would
    wouldn't yes yet you your don't didn't doesn't can't couldn't won't wasn't weren't aren't
    speaking asking adding noting citing calling writing responding
    referring pressed called based born founded led set run named known dear image caption file courtesy
    story
    """
)
"""Words that a sentence may begin with, so that a capital letter on them tells nothing."""
