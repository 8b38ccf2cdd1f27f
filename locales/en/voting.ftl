## Votes given by name, one by one.
voting-keys = Keys: 1 in favour, 2 against, 3 abstention, 0 none; arrows go to the next.
