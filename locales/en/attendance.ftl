### Who comes into the room, leaves and comes back: the field that keeps each stay, and what is refused at the door.

attendance-earlier = Earlier stays
# $value: what was written.
problem-bad-stay = “{ $value }” is no stay. Write from and until, for example 09:05-10:30.
problem-stays-of-absent = Only who was present has stays in the room. Delete them, or mark the person present.
# $value: the time at which somebody left, "10:30".
problem-back-before-left = Left at { $value } and cannot be back before that. Correct one of the two times.

## On paper

# Column of a sheet to sign: the hours at which somebody leaves the room and returns.
papers-signin-away = Leaves and returns
# Table of the minutes.
papers-minutes-quorums = Quorum by session
papers-minutes-session = Session
papers-minutes-day = Day
papers-minutes-voting = Present with a vote
papers-minutes-required = Required
papers-minutes-result = Result
papers-minutes-met = Quorum
papers-minutes-unmet = No quorum
# Beside the link to the previous minutes. $number: their number.
papers-minutes-numbered = Minutes { $number }
# How many of those who may vote were there. $present, $entitled: how many.
papers-minutes-of = { NUMBER($present) } of { NUMBER($entitled) }
# How minutes begin. $time: "09:05".
minutes-opened = The meeting was opened at { $time }.
# The same. $chair: who chaired the first session.
minutes-opened-by = The meeting was opened at { $time }, chaired by { $chair }.
# Part of the line under the heading of a list of those who took part. $count: seats of which no record names a person.
papers-participants-nameless = { $count ->
    [one] one seat without a name in the records
   *[other] { NUMBER($count) } seats without a name in the records
}
