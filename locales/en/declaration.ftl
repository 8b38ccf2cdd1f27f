## Declarations: paragraphs, signatures, reservations, follow-up.
declaration-text = Text by paragraph
# Name of a group of buttons, one for each language.
declaration-languages = Languages to read
# What one paragraph is called in acts. $number: as printed.
declaration-paragraph = paragraph { $number }
# Beside a language, over its text.
declaration-authentic = authentic
# $language: such as «inglés».
declaration-untranslated = Missing in { $language }.
# Menu of a paragraph. $title: which one.
declaration-acts = More about { $title }
declaration-comment = Comment or reservation of a country
declaration-up = Move up
declaration-down = Move down
# Under the paragraphs, where the adopted text agrees with them.
declaration-same = The adopted text is that of these paragraphs.
declaration-apart = The adopted text says something else than these paragraphs.
declaration-compose = Adopt the text of the paragraphs
declaration-no-paragraphs = Not divided into paragraphs yet: that is how countries comment on each and one sees what is to be translated.
declaration-divide = Divide the text into paragraphs
declaration-signatures = Signatures and adhesions
# Beside the head. Numbers of those who signed and of those who adhered later.
declaration-count =
  { $signatures ->
    [one] one signature
   *[other] { $signatures } signatures
  }, { $adhesions ->
    [one] one later adhesion
   *[other] { $adhesions } later adhesions
  }
# A button: every member present at the event signs.
declaration-present = Those present sign
declaration-nobody-present = The event’s attendance has nobody who has not signed already.
# Head of a column: who signs.
declaration-who = Who
declaration-no-signatures = Nobody has signed it yet.
# Name of a field, for screen readers.
declaration-add = Add who signs or adheres
declaration-add-placeholder = Three letters of a country or an organization
declaration-said = Reservations and comments
declaration-said-none = Nobody has made reservations or comments on the whole.
declaration-follow = Follow-up at the next meeting
# How many of its commitments are done.
declaration-follow-done = { $done } of { $count } commitments done.
declaration-follow-none = Its agenda does not take it up yet.
declaration-follow-take = Take it to that agenda
declaration-follow-no-meeting = No later meeting of the same body is recorded.
