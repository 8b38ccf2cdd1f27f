### The governance of a network: statutes, compositions, balance, proposals, votes and elections.

## The statutes: what a rule says of a body

body-rule-seat-voters = Quem vota pelos assentos de uma sub-região
body-rule-tie = O que decide um empate
body-rule-subregion-rotates = Não recai duas vezes seguidas na mesma sub-região
body-rule-terms-apart = Mandatos de espera após o máximo
body-rule-prorogation-months = Prorrogação máxima, em meses
body-rule-silence = O silêncio em uma consulta escrita
body-rule-consultation-days = Dias de uma consulta escrita
body-rule-precedence = Ordem de precedência

## A seat by right

kind-rule-seat = assento de direito
kind-rule-seat-many = Assentos de direito
rule-seat-rule = Regra
rule-seat-member = Membro
rule-seat-country = País
rule-seat-organization = Organização
rule-seat-office = Função no órgão
rule-seat-votes = Com voto
rule-seat-position = Ordem na lista

## An office

kind-rule-office = função segundo o estatuto
kind-rule-office-many = Funções segundo o estatuto
rule-office-rule = Regra
rule-office-office = Função
rule-office-seats = Quantos a exercem

## A majority of its own for one kind of decision

kind-rule-majority = maioria especial
kind-rule-majority-many = Maiorias especiais
rule-majority-rule = Regra
rule-majority-name = Tipo de decisão
rule-majority-majority = Maioria
rule-majority-base = Base da maioria
rule-majority-quorum = Quórum
rule-majority-quorum-number = Quórum em número

## Choices

choice-seat-voters-unstated = Não consta
choice-seat-voters-all = Todos
choice-seat-voters-subregion = Os membros da sub-região
choice-tie-unstated = Não consta
choice-tie-second-round = Segundo turno entre os empatados
choice-tie-lot = Sorteio
choice-tie-chair = Voto de quem preside
choice-tie-rejected = Considera-se rejeitado
choice-silence-unstated = Não consta
choice-silence-abstention = Abstenção
choice-silence-agreement = Concordância
choice-silence-absence = Ausência
choice-precedence-unstated = Não consta
choice-precedence-alphabetical = Alfabética
choice-precedence-seniority = Antiguidade na rede
choice-precedence-office = Função no órgão
