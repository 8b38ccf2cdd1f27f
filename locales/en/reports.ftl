### Choosing one of the documents that can be printed, and letters that ask for appointments.

# Label of the choice of document, and its values.
reports-document = Document
reports-document-annual = Annual report
reports-document-calendar = Calendar of the year
reports-document-directory = Directory of posts
reports-document-vacancies = Vacancies and letters
reports-document-composition = Composition of a body
reports-document-balance = Balance of a body
reports-document-rotation = Rotation of a body
reports-document-election = Record of an election
reports-document-letter = Letter

# In the palette. $name: one of the documents above.
reports-show = Show: { $name }
# First of the choices of a body.
reports-own-committee = The network’s own committee
# First of the choices of an election, and the heading of an empty page.
reports-choose = Choose which one
# On an empty page.
reports-choose-election = The record is of an election: choose it at the left.
reports-choose-letter = Type the number or the subject of a letter of the register at the left.
# In the empty field of a letter.
reports-letter-find = Number or subject
# The day as of which a document shows how things stand.
reports-on = As of
reports-on-note = Today when left empty
# Language and paper of a letter.
reports-of-recipient = The recipient’s
# Button: the letter as DOCX.
reports-save-word = Save for Word
# Heading above the vacant posts.
reports-letters = Ask for appointments
reports-letters-note = One letter a post, numbered in the register, in each recipient’s language and form of address.
# Link to the letter that asks for an appointment. $number: its number.
reports-letters-asked = Letter { $number }
# $count: how many posts are chosen.
reports-letters-write = { $count ->
    [0] Write letters
    [one] Write a letter
   *[other] Write { $count } letters
}
# Link to all letters.
reports-letters-register = Register of letters
reports-document-language = Language of the document
# $count: places on the pages that can be pressed.
reports-places = { $count ->
    [0] Nothing on it opens a record.
    [one] One place opens its record.
   *[other] { NUMBER($count) } places open their records.
}
# Below the choice of a letter.
reports-letter-empty = This letter has no text yet: write it in its record.
reports-letter-open = Open its record
