### The governance of a network: statutes, compositions, balance, proposals, votes and elections.

## The statutes: what a rule says of a body

body-rule-seat-voters = Quiénes votan por los puestos de una subregión
body-rule-tie = Qué decide un empate
body-rule-subregion-rotates = No recae dos veces seguidas en la misma subregión
body-rule-terms-apart = Períodos de espera tras el máximo
body-rule-prorogation-months = Prórroga máxima, en meses
body-rule-silence = El silencio en una consulta escrita
body-rule-consultation-days = Días de una consulta escrita
body-rule-precedence = Orden de precedencia

## A seat by right

kind-rule-seat = puesto por derecho propio
kind-rule-seat-many = Puestos por derecho propio
rule-seat-rule = Regla
rule-seat-member = Miembro
rule-seat-country = País
rule-seat-organization = Organización
rule-seat-office = Función en el órgano
rule-seat-votes = Con voto
rule-seat-position = Orden en la lista

## An office

kind-rule-office = función según los estatutos
kind-rule-office-many = Funciones según los estatutos
rule-office-rule = Regla
rule-office-office = Función
rule-office-seats = Cuántos la ejercen

## A majority of its own for one kind of decision

kind-rule-majority = mayoría especial
kind-rule-majority-many = Mayorías especiales
rule-majority-rule = Regla
rule-majority-name = Clase de decisión
rule-majority-majority = Mayoría
rule-majority-base = Base de la mayoría
rule-majority-quorum = Quórum
rule-majority-quorum-number = Quórum en número

## Choices

choice-seat-voters-unstated = No consta
choice-seat-voters-all = Todos
choice-seat-voters-subregion = Los miembros de la subregión
choice-tie-unstated = No consta
choice-tie-second-round = Segunda vuelta entre los empatados
choice-tie-lot = Sorteo
choice-tie-chair = Voto de quien preside
choice-tie-rejected = Se tiene por rechazado
choice-silence-unstated = No consta
choice-silence-abstention = Abstención
choice-silence-agreement = Conformidad
choice-silence-absence = Ausencia
choice-precedence-unstated = No consta
choice-precedence-alphabetical = Alfabético
choice-precedence-seniority = Antigüedad en la red
choice-precedence-office = Función en el órgano

## What each rule of the statutes finds in a composition. $total: what the rule asks for; $actual: what there is; $names: a list already joined

balance-seats-holds = Puestos cubiertos: { $actual } de { $total }.
balance-seats-lacks = Puestos cubiertos: { $actual } de { $total }.
balance-seats-lacks-names = Puestos cubiertos: { $actual } de { $total }; elegibles: { $names }.
balance-seats-broken = Puestos cubiertos: { $actual }; los estatutos dan { $total }.
# $subregion: the subregion's name.
balance-quota-holds = { $subregion }: { $actual } de { $total } ({ $names }).
balance-quota-lacks = { $subregion }: { $actual } de { $total }; ningún miembro es elegible.
balance-quota-lacks-names = { $subregion }: { $actual } de { $total }; elegibles: { $names }.
balance-quota-broken = { $subregion }: { $actual } de { $total }, de más ({ $names }).
# Follows one of the above where dates are too coarse to be sure. $count: how many more may sit.
balance-possible = Según las fechas que constan puede haber { $count } más.
# $names: who has a seat by right.
balance-by-right-holds = Por derecho propio: { $names }.
balance-by-right-lacks = Falta quien se sienta por derecho propio: { $names }.
balance-by-right-unknown = Por derecho propio: { $names }; no consta desde cuándo.
# $office: the office, such as "Chair".
balance-office-holds = { $office }: { $names }.
balance-office-lacks = { $office }: constan { $actual } de { $total }.
balance-office-broken = { $office }: { $names }; los estatutos dan { $total }.
balance-once-holds = Nadie ocupa dos puestos.
balance-once-broken = Con dos puestos: { $names }.
balance-members-holds = Quienes integran el órgano son miembros activos.
balance-members-broken = No son miembros activos en esa fecha: { $names }.
balance-members-unknown = No consta que en esa fecha sean miembros: { $names }.
balance-in-a-row-holds = Períodos seguidos permitidos: { $total }; nadie los supera.
balance-in-a-row-broken = Períodos seguidos permitidos: { $total }; los superan: { $names }.
balance-rotates-holds = No recae dos veces seguidas en la misma subregión; la última fue { $subregion }.
balance-rotates-broken = Recae dos veces seguidas en la misma subregión: { $names }.
balance-rotates-unknown = No recae dos veces seguidas en la misma subregión; no consta la última.
balance-length-holds = El período dura { $actual } meses; los estatutos dan { $total }.
balance-length-broken = El período dura { $actual } meses, más de los { $total } que dan los estatutos.
balance-quorum-holds = Quórum: { $total } de { $actual }.
balance-quorum-lacks = El quórum es { $total } de { $actual } y no se alcanza con quienes votan hoy.
# $count: names left out of a list.
balance-more = otros { $count }

## When a member last sat in a body. $name: the member; $year: a year

standing-never = nunca
standing-last = { $year }
standing-named = { $name } ({ $note })

## Why a member may be elected

reason-active = Es miembro activo.
# $subregion: its name.
reason-subregion = Pertenece a { $subregion }.
reason-never = Nunca ha integrado el órgano.
# $count: in how many terms it sat; $year: the last year.
reason-sat = { $count ->
    [one] Lo integró en { $count } período; la última vez, en { $year }.
   *[other] Lo integró en { $count } períodos; la última vez, en { $year }.
}
# $n: which term in a row it would be; $total: how many are allowed.
reason-in-a-row = Sería su período seguido { $n } de { $total }.

## What keeps a member from a seat

bar-status = En esa fecha no es miembro activo.
bar-status-unknown = No consta que en esa fecha sea miembro.
bar-observer = Es observador.
bar-sits = Ya integra el órgano.
bar-by-right = Tiene un puesto por derecho propio.
# $total: how many terms in a row are allowed.
bar-in-a-row = Ya suma { $total } períodos seguidos, el máximo.
bar-waits = Aún no ha esperado lo que piden los estatutos tras { $total } períodos seguidos.
bar-subregion-last = El período anterior fue de su subregión.
bar-subregion-unknown = No consta a qué subregión pertenece.
bar-subregion-full = Los puestos de su subregión están cubiertos.

## Proposals for the open seats of a body

propose-no-rule = Los estatutos de esa fecha no dicen cuántos puestos tiene el órgano.
propose-none-open = No hay puestos libres en esa fecha.
# $count: how many compositions; $open: how many seats are open.
propose-found = { $count ->
    [one] Una composición cumple todas las reglas. Puestos libres: { $open }.
   *[other] Las primeras { $count } composiciones que cumplen todas las reglas. Puestos libres: { $open }.
}
propose-conflict = Ninguna composición cumple a la vez estas reglas.
conflict-seats = El órgano tiene { $total } puestos.
# $subregion: its name; $total: its seats; $actual: seats held; $count: members of it that break no rule.
conflict-quota = { $subregion } tiene { $total } puestos: { $actual } cubiertos y { $count } miembros elegibles.
conflict-status = Solo los miembros activos integran el órgano.
conflict-in-a-row = Nadie lo integra más de { $total } períodos seguidos.
conflict-rotates = No recae dos veces seguidas en la misma subregión.

## What a form is told

problem-candidate-out = Ya no se presenta en esta vuelta: se retiró, fue elegido o no está entre quienes quedan.
# $max: how many names the valid ballots can hold.
problem-more-names = Son más nombres de los que caben en los votos válidos ({ $max }).
problem-already-concluded = Esta elección ya dio una composición. Deshágala o edite los puestos.
problem-rounds-remain = Quedan puestos por votar. Registre la vuelta siguiente o concluya por aclamación.
problem-nobody-elected = Nadie ha sido elegido todavía.
problem-no-term = En esa fecha no hay período en curso donde ocupar el puesto.
problem-outside-the-seat = El puesto no se ocupa en esa fecha. Elija un día entre su inicio y su fin.

## What was done. $name: the election, or who held the seat

op-conclude-election = Concluir elección: { $name }
op-substitute-seat = Sustituir en el puesto a { $name }

## Findings

# $name: the election; $n: the round's number; $actual: how many were present; $total: the quorum.
finding-round-without-quorum = La vuelta { $n } es nula por falta de quórum: { $actual } presentes y se exigían { $total }. { $name }.
# $name: el órgano; $count: cuántos presiden.
finding-body-two-chairs = { $count } presiden al mismo tiempo: { $name }.
# $name: la elección; $n: el número de la vuelta.
finding-round-for-all = La vuelta { $n } cuenta todos los votos juntos, aunque según los estatutos cada subregión vota por sus propios puestos. { $name }.
finding-election-result-differs = { $count ->
    [one] El resultado de una candidatura no es el que dan los votos: { $name }.
   *[other] El resultado de { $count } candidaturas no es el que dan los votos: { $name }.
}

## A round of an election

ballot-round-lot = Se sorteó entre los empatados

## A vote or an election explained, a sentence each. $count, $actual, $total: numbers; $text: a choice in words; $names: a list already joined

count-entitled = { $count ->
    [one] Puede votar { $count }.
   *[other] Pueden votar { $count }.
}
count-quorum-met = Hay quórum: { $actual } presentes; se exigen { $total }.
count-quorum-missed = No hay quórum: { $actual } presentes y se exigen { $total }.
count-silence-abstention = { $count ->
    [one] Una falta de respuesta cuenta como abstención.
   *[other] { $count } que no respondieron cuentan como abstención.
}
count-silence-agreement = { $count ->
    [one] Una falta de respuesta cuenta como conformidad.
   *[other] { $count } que no respondieron cuentan como conformes.
}
count-silence-absence = { $count ->
    [one] Una falta de respuesta cuenta como ausencia.
   *[other] { $count } que no respondieron cuentan como ausentes.
}
# $text: by consensus, by acclamation.
count-uncounted = Decidido sin contar votos: { $text }.
count-given = A favor { $favour }, en contra { $against }, abstenciones { $abstentions }, nulos { $invalid }.
# $text: the majority; $base: of what; $actual: that number; $total: votes needed.
count-majority = Mayoría: { $text }. Base: { $base } ({ $actual }). Hacen falta { $total }.
count-majority-unknown = Mayoría: { $text }; falta el número sobre el que se cuenta.
count-plurality = Decide el mayor número de votos.
count-consensus = Hace falta que nadie esté en contra.
count-result-pending = Aún sin resultado.
count-result-adopted = Aprobado.
count-result-rejected = Rechazado.
count-result-tied = Empate.
count-result-no-quorum = La votación es nula; se conserva.
count-tie-unstated = Los estatutos no dicen qué decide un empate.
count-tie-second-round = Se vota otra vez.
count-tie-lot = Decide la suerte.
count-tie-chair = Decide el voto de quien preside.
# $n: votes.
count-named = { $name } ({ $n })
# Where seats belong to no subregion.
count-at-large = Sin subregión
# $subregion: its name; $count: seats open; $text: what came of it, in sentences.
count-contest = { $subregion }, puestos por cubrir: { $count }. { $text }
count-contest-elected = Electos: { $names }.
count-contest-lot = Por sorteo: { $names }.
count-contest-tied = Empatados: { $names }.
count-contest-void = Votos nulos por falta de quórum: { $names }.
count-contest-nobody = Nadie alcanzó la mayoría.
count-elected = { $count ->
    [one] Resultó elegido { $names }.
   *[other] Resultaron elegidos { $names }.
}
count-acclaimed = Por aclamación: { $names }.
# $n: the round's number; $count: open seats; $names: who remains.
count-next = Sigue la vuelta { $n }. Puestos: { $count }; candidaturas: { $names }.
count-next-acclamation = Hay un puesto para cada candidatura ({ $names }): se puede concluir por aclamación.
count-next-lot = Se sortea entre { $names }. Puestos: { $count }.

## Ballots on paper

# $name: the election.
ballot-title = Papeletas: { $name }
# $n: the round's number.
ballot-round = Ronda { $n }
# $count: how many names may be marked.
ballot-mark = { $count ->
    [one] Marque { $count }
   *[other] Marque hasta { $count }
}
ballot-hint = Marque con una cruz. El voto es secreto: no firme ni escriba nada más.

## Ballots that cannot be printed

problem-no-round-open = No queda ninguna vuelta por votar en esta elección.
problem-no-delegates = Nadie consta como acreditado para votar en su evento. Escriba cuántas papeletas o acredite a los delegados.
