## Where it stands and how sure we are

benefits-source = Source: { $document }, Article { $article }, in force since { $from }.
benefits-source-document = Source: { $document }, in force since { $from }.
benefits-source-undated = Source: { $document }. I do not know since when it holds.
benefits-checked = Last checked on { $checked }.
benefits-confidence-V = Checked against the text of the law.
benefits-confidence-S = According to { $document }; I have read only quotations, please check with the union.
benefits-confidence-C = The law does not spell this out; this is a common way to reckon, please ask again.
benefits-confidence-M = I am not certain about this; please ask a union officer before you decide.
benefits-not-a-decision = This is information, not a decision; the competent body decides.
benefits-not-known-then = I do not know the rule for { $on }, so I will not reckon it and risk being wrong.

## Any calculation

benefits-answer = { $lines }
    .benefits-change = Change an answer
    .benefits-more = Add other hours
    .benefits-day = For another day
    .benefits-remind = Remind me in time
    .benefits-compare = Compare
    .benefits-save = Keep
    .ask = Ask an officer
    .grievance = Report
benefits-answer-gone = This result can no longer be changed. Please choose again what to calculate.
benefits-over-limits = Note that these hours exceed the limits of overtime:
