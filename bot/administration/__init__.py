"""What the commands do for an administrator; ``bot/__main__.py`` says what each one takes.

Every module is one noun. A command returns a ``Report``, or raises ``OperatorError``.
"""
