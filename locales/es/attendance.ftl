### Quién entra en la sala, sale y vuelve: el campo que guarda cada estancia y lo que se rechaza en la puerta.

attendance-earlier = Estancias anteriores
# $value: what was written.
problem-bad-stay = «{ $value }» no es una estancia. Escriba desde y hasta, por ejemplo 09:05-10:30.
problem-stays-of-absent = Solo quien estuvo presente tiene estancias en la sala. Bórrelas o márquelo presente.
# $value: the time at which somebody left, "10:30".
problem-back-before-left = Salió a las { $value }: no puede volver antes. Corrija una de las dos horas.

## On paper

# Column of a sheet to sign: the hours at which somebody leaves the room and returns.
papers-signin-away = Sale y vuelve
# Table of the minutes.
papers-minutes-quorums = Quórum por sesión
papers-minutes-session = Sesión
papers-minutes-day = Día
papers-minutes-voting = Presentes con voto
papers-minutes-required = Exigidos
papers-minutes-result = Resultado
papers-minutes-met = Hay quórum
papers-minutes-unmet = No hay quórum
# Beside the link to the previous minutes. $number: their number.
papers-minutes-numbered = Acta { $number }
# How many of those who may vote were there. $present, $entitled: how many.
papers-minutes-of = { NUMBER($present) } de { NUMBER($entitled) }
# How minutes begin. $time: "09:05".
minutes-opened = La reunión se abrió a las { $time }.
# The same. $chair: who chaired the first session.
minutes-opened-by = La reunión se abrió a las { $time }, presidida por { $chair }.
# Part of the line under the heading of a list of those who took part. $count: seats of which no record names a person.
papers-participants-nameless = { $count ->
    [one] un lugar sin nombre en los registros
   *[other] { NUMBER($count) } lugares sin nombre en los registros
}
