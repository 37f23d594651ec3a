# Fines that an employer risks.

benefits-code-muc_phat = What fine the company risks
benefits-step-fine-decree = Decree { $decree } holds, in force when the act happened or ended.
benefits-step-fine-range = { $violator ->
    [organisation] For a company or organisation (double)
   *[individual] For a person
}: { $low } to { $high }.
benefits-note-fine-no-promise = Whether there is a fine, and how much, is for the authority. I cannot promise any.
benefits-note-fine-old-decree = What ended before 10/09/2026 falls under the old decree, whose sums I do not have. Ask the union.
benefits-note-fine-share = { $kind ->
    [late] 12 to 15 % of the sum due, at most 75 million đồng for a person; the sum and 0.03 % a day are owed as well.
   *[evaded] 18 to 20 % of the sum due, at most 75 million đồng for a person; it may be a crime.
}
benefits-note-fine-violator = Tell me who broke the rule for a sum; an organisation pays double.
benefits-note-fine-workers = The fine depends on how many people are affected.
benefits-filing-fine = Tell the union or write to the Home Affairs department within 1 year of the end of the act. For your own money use mediation or court.
benefits-if-muc_phat-violator = { $value ->
    [individual] Reckoned for a person.
   *[organisation] Reckoned for a company or organisation.
}
