### Quem entra na sala, sai e volta: o campo que guarda cada permanência e o que se recusa na porta.

attendance-earlier = Permanências anteriores
# $value: what was written.
problem-bad-stay = “{ $value }” não é uma permanência. Escreva desde e até, por exemplo 09:05-10:30.
problem-stays-of-absent = Só quem esteve presente tem permanências na sala. Apague-as ou marque a presença.
# $value: the time at which somebody left, "10:30".
problem-back-before-left = Saiu às { $value }: não pode voltar antes. Corrija um dos dois horários.

## On paper

# Column of a sheet to sign: the hours at which somebody leaves the room and returns.
papers-signin-away = Sai e volta
# Table of the minutes.
papers-minutes-quorums = Quórum por sessão
papers-minutes-session = Sessão
papers-minutes-day = Dia
papers-minutes-voting = Presentes com voto
papers-minutes-required = Exigidos
papers-minutes-result = Resultado
papers-minutes-met = Há quórum
papers-minutes-unmet = Não há quórum
# Beside the link to the previous minutes. $number: their number.
papers-minutes-numbered = Ata { $number }
# How many of those who may vote were there. $present, $entitled: how many.
papers-minutes-of = { NUMBER($present) } de { NUMBER($entitled) }
# How minutes begin. $time: "09:05".
minutes-opened = A reunião foi aberta às { $time }.
# The same. $chair: who chaired the first session.
minutes-opened-by = A reunião foi aberta às { $time }, presidida por { $chair }.
# Part of the line under the heading of a list of those who took part. $count: seats of which no record names a person.
papers-participants-nameless = { $count ->
    [one] um lugar sem nome nos registros
   *[other] { NUMBER($count) } lugares sem nome nos registros
}
