## Overview: preparation, findings, first steps.
# In small beside a body, before the name of its term.
overview-term-ends = The term ends
# In small beside a person, before the name of the post.
overview-tenure-ends = The tenure ends
# In small beside an event.
overview-not-closed = Should have ended and is still planned
# Head of the events that follow the next one.
overview-then = After that
# A link, when no meeting is planned.
overview-next-plan = Record the next one
# How far the next meeting is prepared.
overview-prep-steps = { $done } of { $total } steps
# Steps of the preparation of a meeting.
overview-prep-place = Dates and place
overview-prep-invitations = Invitations sent
overview-prep-answers = Answers received
overview-prep-names = Delegates by name
overview-prep-agenda = Agenda
overview-prep-texts = Agenda in every language
overview-prep-documents = Documents
# State of a step, for screen readers.
overview-prep-done = done
overview-prep-under-way = under way
overview-prep-open = to do
# A link to all findings.
overview-findings-all = See all
overview-texts = Translations
overview-texts-open = See the texts
# A button. $step: the next of the first steps, such as members.
overview-empty-next = Go on: { $step }
# A link to the calendar of the year. $count: its own events.
overview-year-calendar =
    { $count ->
        [one] Calendar: { $count } own event
       *[other] Calendar: { $count } own events
    }
