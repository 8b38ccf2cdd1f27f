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
choice-tie-second-round = Segunda ronda entre los empatados
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
