### Votações e eleições em que só votam os membros de uma sub-região, e resultados lidos por sub-região.

## Campos de votações e turnos

vote-subregion = Só uma sub-região vota
ballot-round-subregion = Só uma sub-região vota

## Problemas

problem-not-of-subregion = Só participam membros da sub-região: este não pertence a ela.
problem-no-seat-of-subregion = Só participam membros da sub-região e quem ocupa no órgão um assento dela com voto: esta organização não ocupa nenhum.

## Uma contagem explicada. $subregion: o seu nome; $count: quantos podem votar, ou assentos a preencher; $n: o número do turno; $names: uma lista já unida

electorate-entitled = { $count ->
    [one] Pode votar { $count }: só membros da sub-região { $subregion }.
   *[other] Podem votar { $count }: só membros da sub-região { $subregion }.
}
electorate-part = { $subregion } ({ $count })
electorate-parts = Cada sub-região vota pelos seus próprios assentos. Podem votar: { $names }.
electorate-next = { $subregion }: segue-se o { $n }º turno. Assentos: { $count }; candidaturas: { $names }.
electorate-next-lot = { $subregion }: sorteio entre { $names }. Assentos: { $count }.

## Em uma cédula, depois do turno e da data

electorate-ballot = votam só membros da sub-região { $subregion }

## A página de uma votação: as respostas por sub-região

electorate-shares = Por sub-região
electorate-shares-without = Sem sub-região
electorate-missing = Sem resposta
# O rótulo da primeira coluna.
electorate-subregion = Sub-região

## A página de uma eleição: os turnos seguintes, um por sub-região

electorate-rounds-begin = { $count ->
    [one] Abrir o turno
   *[other] Abrir os { $count } turnos
}

## O estatuto, em frases

# $who: todos, ou os membros da sub-região.
electorate-rule-voters = Pelos assentos de uma sub-região votam: { $who }.
electorate-rule-apart = { $count ->
    [one] Quem os tiver cumprido fica fora por um mandato.
   *[other] Quem os tiver cumprido fica fora por { $count } mandatos.
}
# $what: alfabética, por antiguidade, por função.
electorate-rule-precedence = Ordem de precedência: { $what }.
