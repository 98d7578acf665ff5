"""English words that say nothing of what a text is about. Folded as the analyzer folds them."""

STOP_WORDS = frozenset(
    """
    a an the this that these those some any each every no such same other another own
    i me my mine myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves one ones
    am is are was were be been being do does did doing done have has had having
    will would shall should can could may might must ought cannot
    im youre hes shes theyre weve ive youve theyve id youd hed shed theyd ill youll hell shell theyll
    isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt cant couldnt shouldnt mustnt
    thats theres heres lets whats wheres whos
    and or but nor so yet if then than because as while though although unless until since whether
    of in on at by to from for with without within about against between among into onto upon over under
    above below up down out off through during before after across along behind beyond near per via toward
    towards
    what which who whom whose when where why how
    not only very too also just again once more most less least much many few both all either neither
    there here now ever never still even quite rather
    """.split()  # noqa: SIM905  (a list of two hundred strings would hide the words)
)
