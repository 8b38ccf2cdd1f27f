### Votaciones y elecciones en que solo votan los miembros de una subregión, y resultados leídos por subregión.

## Campos de votaciones y vueltas

vote-subregion = Solo vota una subregión
ballot-round-subregion = Solo vota una subregión

## Problemas

problem-not-of-subregion = Solo participan miembros de la subregión: este no pertenece a ella.
problem-no-seat-of-subregion = Solo participan miembros de la subregión y quienes ocupan en el órgano un puesto de ella con voto: esta organización no ocupa ninguno.

## Un recuento explicado. $subregion: su nombre; $count: cuántos pueden votar, o puestos por cubrir; $n: el número de la vuelta; $names: una lista ya unida

electorate-entitled = { $count ->
    [one] Puede votar { $count }: solo miembros de la subregión { $subregion }.
   *[other] Pueden votar { $count }: solo miembros de la subregión { $subregion }.
}
electorate-part = { $subregion } ({ $count })
electorate-parts = Cada subregión vota por sus propios puestos. Pueden votar: { $names }.
electorate-next = { $subregion }: sigue la vuelta { $n }. Puestos: { $count }; candidaturas: { $names }.
electorate-next-lot = { $subregion }: se sortea entre { $names }. Puestos: { $count }.

## En una papeleta, tras la vuelta y la fecha

electorate-ballot = votan solo miembros de la subregión { $subregion }

## La página de una votación: sus respuestas por subregión

electorate-shares = Por subregión
electorate-shares-without = Sin subregión
electorate-missing = Sin respuesta
# El rótulo de la primera columna.
electorate-subregion = Subregión

## La página de una elección: las vueltas siguientes, una por subregión

electorate-rounds-begin = { $count ->
    [one] Abrir la vuelta
   *[other] Abrir las { $count } vueltas
}

## Los estatutos, en frases

# $who: todos, o los miembros de la subregión.
electorate-rule-voters = Por los puestos de una subregión votan: { $who }.
electorate-rule-apart = { $count ->
    [one] Quien los haya cumplido queda fuera un período.
   *[other] Quien los haya cumplido queda fuera { $count } períodos.
}
# $what: alfabético, por antigüedad, por cargo.
electorate-rule-precedence = Orden de precedencia: { $what }.
