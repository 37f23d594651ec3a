officer-only = This command is for union officers. If you are one, type /canbo with your code.
officer-not-found = I cannot find “{ $object }” in the branch you look after.
