"""The words around names: titles before, suffixes after, and what kinds of organisation they tell."""

from typing import Final

from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.lexicon import words

HONORIFICS: Final[dict[str, Gender]] = {
    "mr": "male", "mrs": "female", "ms": "female", "miss": "female", "mx": None, "sir": "male", "dame":
    "female", "lord": "male", "lady": "female", "madame": "female", "baroness": "female", "baron":
    "male", "dr": None, "sheikh": "male", "sheik": "male", "messrs": "male", "brother": "male",
    "father": "male", "fr": "male", "sister": "female", "king": "male", "queen": "female", "prince":
    "male", "princess": "female", "pope": "male", "uncle": "male", "aunt": "female", "imam": "male",
    "rabbi": None, "saint": None, "shri": "male", "smt": "female", "datuk": "male", "alhaji": "male",
    "hajiya": "female", "maulana": "male", "mullah": "male", "swami": "male", "pandit": "male",
    "seri": None, "dato": "male", "datin": "female", "tun": "male",
}  # fmt: skip

ROLES: Final = words(
    """
    master harbourmaster harbormaster mayor-elect president-elect governor-elect senator-elect
    congressman-elect net-maker mate engineer-in-chief accountant activist actor actress adjutant
    administrator admiral adviser advisor advocate agent aide alderman alderwoman ambassador analyst
    anchor anchorman anchorwoman anthropologist archbishop archivist archaeologist architect artist
    assemblyman assemblywoman assistant associate astronaut attorney auditor author ayatollah baker
    banker barrister bassist biologist bishop blogger boss brewer brigadier broker builder candidate
    captain cardinal caretaker cartoonist ceo cfo chair chairman chairperson chairwoman chancellor chef
    chemist chief clerk coach co-author co-chair co-founder coauthor cofounder collector colonel
    columnist comedian commander commandant commentator commissioner composer comptroller conductor
    congressman congresswoman conservationist conservator constable consultant contractor contributor
    controller convener coordinator corporal coroner correspondent councillor councilman councilor
    councilwoman councilmember counsel counselor critic curator dean defender delegate demographer deputy
    designer detective developer diplomat director dispatcher doctor driver ecologist economist editor
    educator emperor engineer ensign entrepreneur envoy epidemiologist executive expert farmer filmmaker
    financier firefighter fisherman forecaster forester founder friar general geographer geologist
    goalkeeper governor grower guide guitarist head headmaster headteacher historian host hostess
    hydrologist illustrator imam inspector instructor interpreter inventor investigator investor jailer
    journalist judge juror justice keeper king landlord landlady lawmaker lawyer leader lecturer
    legislator librarian lieutenant linguist lobbyist magistrate magnate major manager marshal
    mathematician mayor mechanic mediator member meteorologist midfielder midwife miner minister
    missionary moderator mogul monk musician naturalist negotiator neurologist neuroscientist newscaster
    nominee novelist nun nurse nutritionist officer official ombudsman operator optometrist organiser
    organizer owner painter partner pastor pathologist pediatrician persecutor pharmacist philanthropist
    philosopher photographer physician physicist pilot pioneer planner playwright plumber poet policeman
    policewoman pollster pope postmaster preacher premier presenter president priest primatologist prince
    princess principal producer professor programmer prosecutor provost psychiatrist psychologist
    publicist quarterback queen rabbi rancher ranger realtor receptionist recorder rector referee
    registrar rep reporter representative researcher resident retiree reverend scholar scientist sculptor
    secretary selectman senator sergeant sheikh sheriff singer skipper sociologist soldier solicitor
    speaker specialist spokesman spokesperson spokeswoman sponsor staffer statistician steward strategist
    striker student superintendent supervisor surgeon surrogate surveyor teacher technician technologist
    theologian trader trainer translator treasurer trustee tycoon umpire undersecretary veteran
    veterinarian vice-president vicar volunteer warden warlord witness worker writer sen sens reps gov
    govs lt gen sgt col capt cpl maj adm rev hon prof pres supt det insp atty cmdr brig asst msgr
    rapporteur lady-in-waiting whip widow widower wife husband daughter son mother father brother sister
    friend colleague neighbour neighbor parent grandmother grandfather uncle aunt girlfriend boyfriend
    fiance fiancee opponent rival successor predecessor incumbent challenger runner-up newcomer
    frontrunner front-runner rookie player defendant plaintiff suspect victim survivor patient voter shopper
    customer passenger commuter tenant homeowner businessman businesswoman billionaire millionaire
    whistleblower dissident rebel militant oligarch strongman fiancé fiancée deckhand goalie bystander
    choirmaster climber clinician cellist violinist pianist drummer organist soprano butcher fishmonger
    foreman forewoman inmate intern janitor bartender barista waiter waitress biker cyclist runner
    swimmer skier sailor rower boxer wrestler golfer jockey pitcher catcher defenseman winger linebacker
    grandmaster gardener grocer florist welder electrician machinist logger trucker hiker birdwatcher
    beekeeper shepherd purser paramedic medic oncologist cardiologist therapist dietitian optician
    dentist hygienist parishioner churchgoer deacon chaplain cantor choreographer dancer bookseller
    co-owner co-worker coworker classmate teammate roommate sophomore freshman undergraduate lifeguard
    undertaker onlooker demonstrator protester landowner shopkeeper restaurateur winemaker cheesemaker
    secretary-general director-general attorney-general solicitor-general governor-general consul-general
    inspector-general auditor-general major-general lieutenant-general brigadier-general brigadier
    editor-in-chief commander-in-chief commodore
    fisherwoman councillor-elect vice-chair vice-chairman chief-of-staff granddaughter grandson niece
    nephew cousin twin caregiver nanny babysitter motorist pedestrian jogger tourist botanist
    entomologist ornithologist zoologist virologist immunologist astronomer geneticist seismologist
    oceanographer glaciologist climatologist paleontologist toxicologist radiologist neurosurgeon
    anesthesiologist obstetrician gynecologist dermatologist paralegal bailiff stenographer notary
    arborist harpist trumpeter saxophonist rapper songwriter lyricist screenwriter essayist memoirist
    ceramicist quilter blacksmith locksmith roofer agronomist cllr coun pc dci ag understudy evacuee alto
    tenor baritone contralto mezzo-soprano countertenor barman barmaid busker carer carpenter cashier
    docent dressmaker grader headmistress mailman milkman postman milliner stonemason tailor trapper
    usher vintner weaver watchmaker woodworker yardman microbiologist groundskeeper groundsman mp msp
    mep pm mec mmc c.e.o c.e.o. coo cto td mla mna mlc sho ssp dsp asp acp dcp igp cst const engr barr adv cdr
    nazim sarpanch tehsildar panch
    eyewitness passerby passer-by pensioner schoolboy schoolgirl teenager mum dad mom grandma grandad
    campaigner householder holidaymaker reveller festivalgoer moviegoer diner attendee competitor
    contestant finalist medalist medallist olympian paralympian athlete footballer cricketer batsman
    bowler sprinter skater snowboarder surfer gymnast newsreader broadcaster podcaster vlogger youtuber
    influencer streamer gamer sportswriter sportscaster playmaker alumnus alumna postdoc arachnologist
    palaeontologist zookeeper balladeer crooner frontman bandmate vocalist sommelier mixologist
    shop-owner squatter refugee migrant asylum-seeker immigrant supporter spectator ticketholder bride
    bridesmaid godmother godfather stepmother stepfather stepson stepdaughter stepbrother stepsister
    half-brother half-sister mother-in-law father-in-law sister-in-law brother-in-law ex-wife ex-husband
    freelancer trooper patrolman cop dpp cm ag dg vp evp svp gm cmo cio
    """
)
"""Nouns for what a person is or does; in front of a name, with a capital, they are titles."""

PLACES_IN_ORDER: Final = words(
    """
    presumptive presumed former ex- acting deputy vice assistant associate senior junior chief first
    second third late then outgoing incoming interim retired longtime veteran principal lead executive
    managing national state federal city county district attorney foreign prime defense defence press
    campaign communications policy research house senate majority minority staff general special
    independent honorary emeritus police fire school board finance health education interior justice
    transport energy environment trade labor labour home treasury presidential vice-presidential
    gubernatorial congressional senatorial mayoral
    """
)
"""Words that stand before a role and belong to it."""

LETTERS: Final = words(
    """
    QC KC SC MP MEP MSP MLA MNA MLC TD MBE OBE CBE KBE DBE PhD MD RN JD EdD DVM DDS FRS Esq Advocate Ph.D
    M.D J.D Ed.D Psy.D D.V.M R.N
    """
)
"""What stands behind a name and is none of it: Nora Tillman *QC*."""

FEMALE_ROLES: Final = words(
    """
    actress alderwoman anchorwoman assemblywoman businesswoman chairwoman congresswoman councilwoman
    daughter fiancee girlfriend grandmother hostess landlady mother nun policewoman princess queen sister
    spokeswoman widow wife aunt midwife granddaughter first-lady niece waitress fiancée forewoman
    fisherwoman
    """
)
MALE_ROLES: Final = words(
    """
    alderman anchorman assemblyman boyfriend brother businessman cardinal chairman congressman councilman
    father fisherman grandfather husband king landlord policeman pope prince selectman son spokesman
    widower uncle grandson nephew monk friar imam priest fiancé foreman
    """
)

KIN: Final = words(
    """
    wife husband daughter son mother father brother sister grandmother grandfather granddaughter grandson
    uncle aunt niece nephew cousin girlfriend boyfriend fiance fiancee friend neighbor neighbour roommate
    fiancé fiancée twin classmate teammate coworker co-worker
    """
)
"""Roles that only people have, so that a name beside one is a person's, whatever it looks like."""

OCCUPATIONS: Final = ROLES - KIN

OFFICES: Final = words(
    """
    chief head chair chairman chairwoman chairperson director secretary minister commissioner speaker leader
    member president vice-president professor manager editor commander bishop archbishop dean
    """
)
"""Roles that "of" goes with: chief *of staff*, speaker *of the house*."""

PARTIES: Final = {
    "r": "republican", "d": "democrat", "i": "independent", "gop": "republican", "democratic": "democrat",
}  # fmt: skip
"""Other words for whoever belongs to a party."""

STATES: Final = {
    "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california", "colo": "colorado",
    "conn": "connecticut", "del": "delaware", "fla": "florida", "ga": "georgia", "ill": "illinois", "ind":
    "indiana", "kan": "kansas", "ky": "kentucky", "la": "louisiana", "mass": "massachusetts", "md":
    "maryland", "mich": "michigan", "minn": "minnesota", "miss": "mississippi", "mo": "missouri", "mont":
    "montana", "neb": "nebraska", "nev": "nevada", "okla": "oklahoma", "ore": "oregon", "pa":
    "pennsylvania", "tenn": "tennessee", "tex": "texas", "vt": "vermont", "va": "virginia", "wash":
    "washington", "wis": "wisconsin", "wyo": "wyoming",
}  # fmt: skip
"""American states as they are shortened behind a name: Ann Roe, D-*Calif.*"""

SUFFIXES: Final = words("jr jr. sr sr. ii iii iv esq esq.")

PARTICLES: Final = words(
    """
    de del della der den des di do dos du da van von zu zum zur ten ter la le el al bin ibn bint abu ben
    af av ap y e
    """
)
ARABIC_ARTICLES: Final = words("al el ad ar as an ash at az ul")

ORGANISATION_NOUNS: Final = words(
    """
    agency broadcaster company newspaper magazine website network channel outlet daily paper firm group
    party bank brokerage airline club team league weekly publisher station ship ferry vessel
    tabloid blog site
    """
)
"""Nouns before a name that make it the name of an organisation or a thing."""

ORGANISATIONS: Final = words(
    """
    academy administration aerospace affairs agency airlines airport airways alliance analytics apparel
    aquarium archive archives army assembly associates association athletics authority aviation bakery
    bank bar barn biosciences biotech board books brands brewery brewing brigade broadband broadcasting
    brothers bulletin bureau cabinet cafe campaign capital casino cathedral caucus center centers centre
    chamber channel chemical chemicals chronicle church circuit city clinic club coalition college
    commission committee community companies company confederation conference congress conservancy
    consortium constitution construction contracting control cooperative corp corp. corporation
    cosmetics council counties country county courier court courts cruises daily democrats dental
    department dept diagnostics digital diner distribution division dynamics echo electric electronics
    elementary embassy energy enterprise enterprises entertainment episcopal examiner exchange exchequer
    express facebook farm farms federation ferries festival finance financial fire fitness foods force
    forces forum foundation franchise freight friends front fund gallery gaming gas gazette genetics
    google government group groups guard guardian guild gym healthcare herald holdings hospital hotel
    hotels house hydro inc inc. independent industries initiative inn inquirer institute institution
    instruments insurance intelligence international investigation investigations investments journal
    lab laboratory labs landscaping league legislature library logistics lottery ltd ltd. lutheran
    magazine mail mall mayor's media medicine mercury methodist minerals mining ministries ministry
    mirror mission monitor mosque motors movement museum mutual nations navy network networks news
    newspaper nuclear observatory office oil orchestra organisation organization orthopedics outfitters
    pac parish parliament partners partnership party patrol paving pediatrics pentagon petroleum pharma
    pictures pipeline planning plumbing police politico post presbyterian press production productions
    programme project properties railroad railway realty records recycling red refinery refuge register
    registry reporter republic republicans rescue research resort resources restaurant review robotics
    roofing sanctuary savings school schools securities security semiconductor senate senate's server
    service services shelter shipping society software solutions sports standard star state states
    station store stores street studio studios sun supermarket survey synagogue systems taskforce team
    technologies telecom telecommunications telegraph television theater theatre therapeutics times
    tower toys transit transport transportation tribunal tribune troupe trucking trust twitter union
    unit united university utilities utility ventures voters watch watchdog waterworks weekly wireless
    works world zoo carmaker chipmaker drugmaker automaker manufacturer retailer distributor hurricane
    typhoon cyclone storm
    """
)
"""Words that make a chain of capitalised words the name of something other than a person."""

NATIONS: Final = words(
    """
    afghanistan africa alabama alaska america american americans arab arabia argentina arizona arkansas
    asia asian atlanta australia australian austria baghdad baltimore bangkok beijing belgium berlin
    bosnia boston brazil brazilian britain british brooklyn brussels bulgaria burma cairo california
    cambodia canada canadian carolina central charlotte chicago chile china chinese cleveland colombia
    colorado connecticut croatia cuba cuban cyprus dakota dallas damascus danish delaware delhi democrat
    democratic democrats denmark denver detroit dubai dutch east eastern ecuador egypt egyptian england
    english europe european fbi finland florida france french gaza georgia german germany ghana gop greece
    greek hamas harlem havana hawaii hezbollah hindu hispanic hollywood houston hungary iceland idaho
    illinois india indian indiana indonesia iowa iran iranian iraq iraqi ireland irish islam islamic
    israel israeli israelis italian italy jakarta japan japanese jerusalem jewish jews jordan kansas
    kentucky kenya kiev korea korean kosovo kremlin kuwait kyiv latin latino latinos lebanon libya
    lithuania london louisiana macedonia madrid maine malaysia manhattan maryland massachusetts mexican
    mexico miami michigan minnesota mississippi missouri montana morocco moscow mosul mumbai muslim
    muslims nato nebraska netherlands nevada nigeria north northern norway norwegian oakland ohio oklahoma
    oregon orleans orlando ottawa pakistan palestine palestinian palestinians panama paris pennsylvania
    peru philadelphia philippines phoenix pittsburgh poland polish portland portugal pyongyang qatar
    republican republicans riyadh romania rome russia russian russians rwanda saudi scotland scottish
    seattle seoul serbia singapore slovakia slovenia somalia south southern soviet spain spanish sudan
    sweden swedish swiss switzerland syria syrian syrians taiwan taliban tehran tennessee texas thai
    thailand tibet tokyo toronto tunisia turkey turkish uganda uk ukraine ukrainian u.k. u.n. u.s. ala.
    ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mass. mich. minn. miss. mo. mont.
    neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. un us usa utah venezuela vermont vietnam
    vietnamese virginia wales warsaw washington west western hampshire jersey zealand angeles wisconsin
    wyoming yemen york zimbabwe latina latinas catholic catholics christian christians protestant buddhist
    sikh mormon marxist communist socialist conservative liberal libertarian tory labour independent
    u.k u.n u.s n.c n.c. n.y n.y. n.j n.j. n.m n.m. n.h n.h. n.d n.d. s.c s.c. s.d s.d. r.i r.i. d.c d.c.
    b.c b.c.
    """
)
"""Countries, states, cities, peoples, faiths and parties: as single words they are nobody's name."""

CALENDAR: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today
    yesterday tomorrow christmas easter thanksgiving ramadan halloween
    """
)

TIMES: Final = words(
    """
    week month year morning afternoon evening night weekend summer winter spring autumn fall day in on at
    """
)
