# The conversation around any calculation: questions in general, the answer's frame, comparing, keeping.

calc-title = Calculate a benefit

## Asking

benefits-unsure = I do not know
benefits-flag =
    .yes = Yes
    .no = No
benefits-quick = { $value }
benefits-as-before = As last time: { $value }
benefits-span = { $years ->
    [0] { $months } months
   *[other] { $months ->
        [0] { $years } years
       *[other] { $years } years { $months } months
    }
}
benefits-range = { $low } – { $high }
benefits-edit = Which answer do you want to change? The others stay.
benefits-too-small = That is too small, at least { $bound }. Please check it.
benefits-too-large = That is too large, at most { $bound }. Please check it.
benefits-too-early = That is too far back. Please check it.
benefits-impossible = I cannot calculate with this answer. Please check it.
benefits-contradicts = This does not fit “{ $field }” that you gave. Please answer again, or type “back” to change the earlier answer.
benefits-calc-one = Calculate for me
benefits-calc-code = Calculate: { $name }
benefits-which = What should I calculate?

## The answer

benefits-reckoned = { $lines }
benefits-not-eligible = From what you told me, the conditions are not met yet.
benefits-how = How I calculated it:
benefits-known = I used what the union knows: { $name }: { $value }.
benefits-asked-on = Under the rules of { $on }.
benefits-stale = This part should have been checked again before { $due }; the rules may have changed. Ask a union officer before you decide.
benefits-papers = Papers you need:
benefits-item = • { $item }
benefits-deadline = Your last day: { $on }.
benefits-rules-changed = Since you asked ({ $on }) I have updated the rules. This is the result under the newest ones.

## Two ways side by side

benefits-against = What do you want to compare it with?
    .later = { $months } months later
benefits-compared = { $lines }
    .benefits-compare = Compare again
    .benefits-chart = Save as a picture
    .benefits-change = Change an answer
    .ask = Ask an officer
benefits-side = ▸ { $name }
benefits-side-now = ▸ Now
benefits-side-later = ▸ { $months } months later
benefits-side-with = ▸ { $name }: { $value }
benefits-gap = { $how ->
    [more] The second is { $gap } more.
    [less] The second is { $gap } less.
   *[same] Both are the same.
}
benefits-even-after = The one-off sum equals { $months } months of the monthly one.

## Keeping

benefits-save = How do you want to keep this result? The file names the benefit and the sum; please keep it private.
    .benefits-pdf = A PDF to print
    .benefits-picture = A picture
    .benefits-answer = ◂ The result
    .remember = Remember my wage
    .forget = Forget my wage
benefits-wage-remembered = Next time I will offer the wage you told, so that you need not type it. I keep it private, and forget it when you wish.
    .benefits-answer = ◂ The result
benefits-wage-forgotten = I will not offer your wage any more.
    .benefits-answer = ◂ The result
benefits-claiming = How to claim
benefits-depends = The sum depends on what you do not know
benefits-printing = I am making the file and will send it in a moment.
benefits-printed = Here is your file. It is information, not a decision.
    .benefits-answer = ◂ The result
benefits-printed-on = Printed on { $on }.
benefits-compared-title = Two ways compared
benefits-chart = Sums
benefits-reminder = claim: { $name }
benefits-deadline-passed = Your last day was { $on }. Still file at once with an explanation, and ask a union officer.
