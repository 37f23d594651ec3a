# Editors are asked to review rules.

benefits-review = { $late ->
    [yes] The review was due on { $due }. I still answer, and say that it may be out of date. Please compare with the newest text of the law:
   *[no] To be reviewed by { $due }. Please compare with the newest text of the law:
    }
    { $lines }
