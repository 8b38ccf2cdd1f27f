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

## What each rule of the statutes finds in a composition. $total: what the rule asks for; $actual: what there is; $names: a list already joined

balance-seats-holds = Assentos ocupados: { $actual } de { $total }.
balance-seats-lacks = Assentos ocupados: { $actual } de { $total }.
balance-seats-lacks-names = Assentos ocupados: { $actual } de { $total }; elegíveis: { $names }.
balance-seats-broken = Assentos ocupados: { $actual }; o estatuto dá { $total }.
# $subregion: the subregion's name.
balance-quota-holds = { $subregion }: { $actual } de { $total } ({ $names }).
balance-quota-lacks = { $subregion }: { $actual } de { $total }; nenhum membro é elegível.
balance-quota-lacks-names = { $subregion }: { $actual } de { $total }; elegíveis: { $names }.
balance-quota-broken = { $subregion }: { $actual } de { $total }, a mais ({ $names }).
# Follows one of the above where dates are too coarse to be sure. $count: how many more may sit.
balance-possible = Pelas datas que constam pode haver mais { $count }.
# $names: who has a seat by right.
balance-by-right-holds = Por direito: { $names }.
balance-by-right-lacks = Falta quem tem assento por direito: { $names }.
balance-by-right-unknown = Por direito: { $names }; não consta desde quando.
# $office: the office, such as "Chair".
balance-office-holds = { $office }: { $names }.
balance-office-lacks = { $office }: constam { $actual } de { $total }.
balance-office-broken = { $office }: { $names }; o estatuto dá { $total }.
balance-once-holds = Ninguém ocupa dois assentos.
balance-once-broken = Com dois assentos: { $names }.
balance-members-holds = Todos os que integram o órgão são membros ativos.
balance-members-broken = Não são membros ativos nessa data: { $names }.
balance-members-unknown = Não consta que nessa data sejam membros: { $names }.
balance-in-a-row-holds = Mandatos seguidos permitidos: { $total }; ninguém os supera.
balance-in-a-row-broken = Mandatos seguidos permitidos: { $total }; com mais: { $names }.
balance-rotates-holds = Não recai duas vezes seguidas na mesma sub-região; a última foi { $subregion }.
balance-rotates-broken = Recai duas vezes seguidas na mesma sub-região: { $names }.
balance-rotates-unknown = Não recai duas vezes seguidas na mesma sub-região; não consta a última.
balance-length-holds = O mandato dura { $actual } meses; o estatuto dá { $total }.
balance-length-broken = O mandato dura { $actual } meses, mais do que os { $total } que o estatuto dá.
balance-quorum-holds = Quórum: { $total } de { $actual }.
balance-quorum-lacks = O quórum é { $total } de { $actual } e não se alcança com quem vota hoje.
# $count: names left out of a list.
balance-more = mais { $count }

## When a member last sat in a body. $name: the member; $year: a year

standing-never = nunca
standing-last = { $year }
standing-named = { $name } ({ $note })

## Why a member may be elected

reason-active = É membro ativo.
# $subregion: its name.
reason-subregion = Pertence a { $subregion }.
reason-never = Nunca integrou o órgão.
# $count: in how many terms it sat; $year: the last year.
reason-sat = { $count ->
    [one] Integrou-o em { $count } mandato; a última vez, em { $year }.
   *[other] Integrou-o em { $count } mandatos; a última vez, em { $year }.
}
# $n: which term in a row it would be; $total: how many are allowed.
reason-in-a-row = Seria o mandato seguido { $n } de { $total }.

## What keeps a member from a seat

bar-status = Nessa data não é membro ativo.
bar-status-unknown = Não consta que nessa data seja membro.
bar-observer = É observador.
bar-sits = Já integra o órgão.
bar-by-right = Tem um assento por direito.
# $total: how many terms in a row are allowed.
bar-in-a-row = Já soma { $total } mandatos seguidos, o máximo.
bar-waits = Ainda não esperou o que o estatuto pede após { $total } mandatos seguidos.
bar-subregion-last = O mandato anterior foi da sua sub-região.
bar-subregion-unknown = Não consta a que sub-região pertence.
bar-subregion-full = Os assentos da sua sub-região estão ocupados.

## Proposals for the open seats of a body

propose-no-rule = O estatuto dessa data não diz quantos assentos o órgão tem.
propose-none-open = Não há assentos livres nessa data.
# $count: how many compositions; $open: how many seats are open.
propose-found = { $count ->
    [one] Uma composição cumpre todas as regras. Assentos livres: { $open }.
   *[other] As primeiras { $count } composições que cumprem todas as regras. Assentos livres: { $open }.
}
propose-conflict = Nenhuma composição cumpre ao mesmo tempo estas regras.
conflict-seats = O órgão tem { $total } assentos.
# $subregion: its name; $total: its seats; $actual: seats held; $count: members of it that break no rule.
conflict-quota = { $subregion } tem { $total } assentos: { $actual } ocupados e { $count } membros elegíveis.
conflict-status = Só membros ativos integram o órgão.
conflict-in-a-row = Ninguém o integra por mais de { $total } mandatos seguidos.
conflict-rotates = Não recai duas vezes seguidas na mesma sub-região.

## What a form is told

problem-candidate-out = Já não concorre neste turno: retirou-se, foi eleito ou não está entre os que restam.
# $max: how many names the valid ballots can hold.
problem-more-names = São mais nomes do que cabem nos votos válidos ({ $max }).
problem-already-concluded = Esta eleição já deu uma composição. Desfaça-a ou edite os assentos.
problem-rounds-remain = Restam assentos por votar. Registre o próximo turno ou conclua por aclamação.
problem-nobody-elected = Ninguém foi eleito ainda.
problem-no-term = Nessa data não há mandato em curso em que ocupar o assento.
problem-outside-the-seat = O assento não é ocupado nessa data. Escolha um dia entre o seu início e o seu fim.

## What was done. $name: the election, or who held the seat

op-conclude-election = Concluir eleição: { $name }
op-substitute-seat = Substituir { $name } no assento

## Findings

# $name: the election; $n: the round's number; $actual: how many were present; $total: the quorum.
finding-round-without-quorum = O turno { $n } é nulo por falta de quórum: { $actual } presentes e exigiam-se { $total }. { $name }.
# $name: o órgão; $count: quantos presidem.
finding-body-two-chairs = { $count } presidem ao mesmo tempo: { $name }.
# $name: a eleição; $n: o número do turno.
finding-round-for-all = O { $n }º turno conta todos os votos juntos, embora pelo estatuto cada sub-região vote pelos seus próprios assentos. { $name }.
finding-election-result-differs = { $count ->
    [one] O resultado de uma candidatura não é o que dão os votos: { $name }.
   *[other] O resultado de { $count } candidaturas não é o que dão os votos: { $name }.
}

## A round of an election

ballot-round-lot = Sorteou-se entre os empatados

## A vote or an election explained, a sentence each. $count, $actual, $total: numbers; $text: a choice in words; $names: a list already joined

count-entitled = { $count ->
    [one] Pode votar { $count }.
   *[other] Podem votar { $count }.
}
count-quorum-met = Há quórum: { $actual } presentes; exigem-se { $total }.
count-quorum-missed = Não há quórum: { $actual } presentes e exigem-se { $total }.
count-silence-abstention = { $count ->
    [one] Uma falta de resposta conta como abstenção.
   *[other] { $count } que não responderam contam como abstenção.
}
count-silence-agreement = { $count ->
    [one] Uma falta de resposta conta como concordância.
   *[other] { $count } que não responderam contam como concordantes.
}
count-silence-absence = { $count ->
    [one] Uma falta de resposta conta como ausência.
   *[other] { $count } que não responderam contam como ausentes.
}
# $text: by consensus, by acclamation.
count-uncounted = Decidido sem contar votos: { $text }.
count-given = A favor { $favour }, contra { $against }, abstenções { $abstentions }, nulos { $invalid }.
# $text: the majority; $base: of what; $actual: that number; $total: votes needed.
count-majority = Maioria: { $text }. Base: { $base } ({ $actual }). São necessários { $total }.
count-majority-unknown = Maioria: { $text }; falta o número sobre o qual se conta.
count-plurality = Decide o maior número de votos.
count-consensus = É preciso que ninguém esteja contra.
count-result-pending = Ainda sem resultado.
count-result-adopted = Aprovado.
count-result-rejected = Rejeitado.
count-result-tied = Empate.
count-result-no-quorum = A votação é nula; fica registrada.
count-tie-unstated = O estatuto não diz o que decide um empate.
count-tie-second-round = Vota-se outra vez.
count-tie-lot = Decide a sorte.
count-tie-chair = Decide o voto de quem preside.
# $n: votes.
count-named = { $name } ({ $n })
# Where seats belong to no subregion.
count-at-large = Sem sub-região
# $subregion: its name; $count: seats open; $text: what came of it, in sentences.
count-contest = { $subregion }, assentos a preencher: { $count }. { $text }
count-contest-elected = Eleitos: { $names }.
count-contest-lot = Por sorteio: { $names }.
count-contest-tied = Empatados: { $names }.
count-contest-void = Votos nulos por falta de quórum: { $names }.
count-contest-nobody = Ninguém alcançou a maioria.
count-elected = { $count ->
    [one] Foi eleito { $names }.
   *[other] Foram eleitos { $names }.
}
count-acclaimed = Por aclamação: { $names }.
# $n: the round's number; $count: open seats; $names: who remains.
count-next = Segue o turno { $n }. Assentos: { $count }; candidaturas: { $names }.
count-next-acclamation = Há um assento para cada candidatura ({ $names }): pode-se concluir por aclamação.
count-next-lot = Sorteia-se entre { $names }. Assentos: { $count }.

## Ballots on paper

# $name: the election.
ballot-title = Cédulas: { $name }
# $n: the round's number.
ballot-round = Turno { $n }
# $count: how many names may be marked.
ballot-mark = { $count ->
    [one] Marque { $count }
   *[other] Marque até { $count }
}
ballot-hint = Marque com um xis. O voto é secreto: não assine nem escreva mais nada.

## Ballots that cannot be printed

problem-no-round-open = Não resta nenhum turno por votar nesta eleição.
problem-no-delegates = Ninguém consta como credenciado para votar no seu evento. Digite quantas cédulas ou credencie os delegados.
