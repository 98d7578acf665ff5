"""Words that belong together and do not start alike: begin and began, die and death, wife and married.

A question says "when did it begin?" where the passage says that it began; a stemmer, which only takes endings
off, leaves them apart. The index does not join them: they are a hint, and worth less than the word itself.

    >>> sorted(kin("wrote"))
    ['write', 'written']
"""

from collections import defaultdict
from functools import cache

from index.analyze import terms

_VERBS = """
    arise arose arisen, awake awoke awoken wake woke, bear bore born borne birth, beat beaten, become became,
    begin began begun beginning, bend bent, bind bound, bite bit bitten, bleed bled blood, blow blew blown,
    break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
    choose chose chosen choice, cling clung, come came, creep crept, deal dealt, dig dug, do did done deed,
    draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten,
    fall fell fallen, feed fed food, feel felt, fight fought, find found, flee fled flight,
    fly flew flown flight, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
    forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given gift, go went gone,
    grind ground, grow grew grown growth, hang hung, hear heard, hide hid hidden, hold held, keep kept,
    kneel knelt, know knew known knowledge, lay laid, lead led, lean leant, leap leapt, learn learnt,
    leave left, lend lent loan, lie lay lain, light lit, lose lost loss, make made, mean meant, meet met,
    mistake mistook mistaken, overcome overcame, oversee oversaw overseen, overtake overtook overtaken,
    overthrow overthrew overthrown, pay paid, prove proven proof, rebuild rebuilt, rewrite rewrote rewritten,
    ride rode ridden, ring rang rung, rise rose risen, run ran, see saw seen sight, seek sought,
    sell sold sale, send sent, shake shook shaken, shine shone, shoot shot, show shown,
    shrink shrank shrunk, sing sang sung song, sink sank sunk, sit sat seat, sleep slept, slide slid,
    speak spoke spoken speech, spell spelt, spend spent, spin spun, split splitting, spring sprang sprung,
    stand stood, steal stole stolen theft, stick stuck, sting stung, strike struck stricken,
    strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
    take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
    undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld,
    wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn,
    withhold withheld, withstand withstood, write wrote written
"""

_PLURALS = """
    man men, woman women, child children, person people, foot feet, tooth teeth dental, mouse mice,
    goose geese, wife wives, life lives live alive, leaf leaves, half halves, thief thieves, knife knives,
    wolf wolves, shelf shelves, loaf loaves, calf calves, hoof hooves, analysis analyses analyse analyze,
    crisis crises, basis bases, hypothesis hypotheses, thesis theses, oasis oases, phenomenon phenomena,
    criterion criteria, medium media, bacterium bacteria, datum data, index indices, appendix appendices,
    nucleus nuclei, fungus fungi, larva larvae
"""

_NOUNS = """
    die died dying death dead deceased, long length, high height tall, wide width, deep depth, broad
    breadth, strong strength strengthen, hot heat, old age aged elder, young youth, poor poverty, free
    freedom, wise wisdom, proud pride, angry anger, hungry hunger, true truth, dry drought, weigh
    weight, receive receipt, marry married marriage wed wedding wife husband spouse, destroy
    destruction, decide decision, describe description, deceive deception, defend defence defense,
    succeed success, permit permission, explode explosion, invade invasion, include inclusion, expand
    expansion, collide collision, erode erosion, apply application, reply replies, deny denial, try
    trial, absorb absorption, produce production, reduce reduction, sun solar, moon lunar, star stellar,
    sea marine maritime, king royal reign, city urban, countryside rural, law legal, mind mental, body
    physical, heart cardiac, lung pulmonary, brain cerebral, year annual, day daily, father paternal,
    mother maternal, pope papal, priest clergy, parliament parliamentary MP, president presidential,
    minister ministry
"""

_NUMBERS = """
    one first once 1st, two second twice both double 2nd, three third triple 3rd, four fourth 4th,
    five fifth 5th, six sixth 6th, seven seventh 7th, eight eighth 8th, nine ninth 9th, ten tenth 10th,
    eleventh 11th, twelfth 12th, thirteenth 13th, fourteenth 14th, fifteenth 15th, sixteenth 16th,
    seventeenth 17th, eighteenth 18th, nineteenth 19th, twentieth 20th, percent percentage
"""

_COUNTRIES = """
    Afghanistan Afghan, America American US USA, Britain British UK, Burma Burmese Myanmar, Chile Chilean,
    China Chinese, Croatia Croat Croatian, Cuba Cuban, Cyprus Cypriot, Czech Czechia Czechoslovakia,
    Denmark Danish Dane, Egypt Egyptian, England English Englishman Englishmen, Finland Finnish Finn,
    France French Frenchman Frenchmen, Germany German, Greece Greek, Hungary Hungarian, India Indian,
    Iran Iranian, Iraq Iraqi, Ireland Irish Irishman Irishmen, Israel Israeli, Italy Italian, Japan Japanese,
    Jordan Jordanian, Kenya Kenyan, Korea Korean, Lebanon Lebanese, Libya Libyan, Mexico Mexican,
    Netherlands Dutch Dutchman Dutchmen Holland, Norway Norwegian, Pakistan Pakistani, Persia Persian,
    Peru Peruvian, Philippines Filipino Philippine, Poland Polish Pole, Portugal Portuguese, Rome Roman,
    Russia Russian, Scotland Scottish Scots Scot, Serbia Serb Serbian, Slovakia Slovak,
    Spain Spanish Spaniard, Sweden Swedish Swede, Switzerland Swiss, Syria Syrian, Thailand Thai,
    Turkey Turkish Turk, Ukraine Ukrainian, Vietnam Vietnamese, Wales Welsh Welshman Welshmen, Yemen Yemeni
"""


def kin(term: str) -> frozenset[str]:
    """Return the terms of the words that are akin to that of an English one; none for most."""
    return _kin().get(term, frozenset())


@cache
def _kin() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for family in ",".join((_VERBS, _PLURALS, _NOUNS, _NUMBERS, _COUNTRIES)).split(","):
        members = set(terms(family))
        for one in members:
            found[one] |= members - {one}
    return {term: frozenset(others) for term, others in found.items()}
