# Rules whose check is due.

benefits-review = { $count } benefit rules are due for a check, the first on { $first }. Please read the law again and mend the rule files.
    { $lines }
benefits-review-line = • { $rule }: { $due }
