### What the records contradict, lack or leave late: one sentence for each rule, in lists of findings and in the report's
### annex. $name: the title of the record that it is about; $total: what is stated or asked for; $actual: what the
### records say; $count: how many; $n: days, or a percentage; $date: a date as records keep it; $text: words or titles.

## Events and their participants

finding-event-country-twice = { COUNTRY($country) } figura { $count } vezes entre os participantes: { $name }.
finding-event-countries-differ = { $total } países anunciados, { $actual } nomeados: { $name }.
finding-event-people-differ = { $total } pessoas anunciadas, { $actual } nomeadas: { $name }.
finding-event-sources-differ = Uma fonte diz { $total } países e outra { $actual }: { $name }.
finding-event-host-not-listed = { COUNTRY($country) }, país anfitrião, não figura entre os participantes: { $name }.
finding-event-president-not-listed = { COUNTRY($country) }, que exercia a presidência, não figura entre os participantes: { $name }.
finding-event-without-participants = Nenhum participante está registrado: { $name }.
finding-event-seats-without-person =
    { $count ->
        [one] Um participante figura por seu país ou organização, sem pessoa: { $name }.
       *[other] { $count } participantes figuram por seu país ou organização, sem pessoa: { $name }.
    }
finding-event-presence-unrecorded =
    { $count ->
        [one] Não consta se uma pessoa convidada compareceu: { $name }.
       *[other] Não consta se { $count } dos convidados compareceram: { $name }.
    }
finding-event-without-date = O evento não tem data: { $name }.
finding-event-date-only-stated = A data só consta nas palavras da fonte: { $name }.
finding-event-without-place = O evento não tem lugar: { $name }.
finding-event-not-closed = O evento já devia ter terminado ({ DATE($date) }) e continua como previsto: { $name }.
finding-event-dates-differ = A fonte diz “{ $text }” e o registro termina em { DATE($date) }: { $name }.
finding-event-dates-several = As fontes dão datas diferentes (“{ $text }”): { $name }.
finding-event-perhaps-in-period = Pode ter sido neste período, mas só se sabe { DATE($date) }: { $name }. Não é contado.
finding-event-organizer-roles = { $text } figura com { $count } papéis diferentes: { $name }.
finding-session-outside-event = A sessão “{ $text }” está fora das datas do evento: { $name }.
finding-series-number-jumps = A numeração salta de { $min } para { $max }: { $name }.
finding-series-number-goes-back = A numeração volta de { $min } para { $max }: { $name }.
finding-date-ambiguous = “{ $text }” pode ser lido de duas maneiras (dia e mês): { $name }.

## Bodies and their rules

finding-statutes-quotas-differ = Os assentos por sub-região somam { $actual }, mas o órgão tem { $total }: { $name }.
finding-body-seats-stated-differ = As regras dão { $total } assentos e a fonte diz { $actual }: { $name }.
finding-body-holder-twice = { $text } figura { $count } vezes na mesma composição: { $name }.
finding-seat-of-former-member = { $text } conserva um assento depois de deixar a rede: { $name }.
finding-seat-of-country-not-member = { COUNTRY($country) } ocupa um assento sem constar como membro: { $name }.
finding-seat-of-organization = { $text } ocupa um assento com voto e não é um país membro: { $name }.
finding-term-ending =
    { $n ->
        [0] O mandato termina hoje, { DATE($date) }: { $name }.
        [one] O mandato termina amanhã, { DATE($date) }: { $name }.
       *[other] O mandato termina em { $n } dias ({ DATE($date) }): { $name }.
    }
finding-term-undated = Não consta desde quando vale a composição: { $name }.
finding-terms-overlap = Dois mandatos se sobrepõem: { $name }.
finding-body-without-composition = Não consta quem integra hoje o órgão: { $name }.
finding-body-seats-missing = Assentos que constam: { $actual } de { $total }. { $name }.
finding-body-seats-too-many = Constam { $actual } assentos e as regras dão { $total }: { $name }.

## Members

finding-members-without-status =
    { $count ->
        [one] Não consta a condição de um membro.
       *[other] Não consta a condição de { $count } membros.
    }
finding-members-without-admission =
    { $count ->
        [one] Não consta desde quando um membro pertence à rede.
       *[other] Não consta desde quando { $count } membros pertencem à rede.
    }
finding-members-without-subregion =
    { $count ->
        [one] Não consta a sub-região de um membro.
       *[other] Não consta a sub-região de { $count } membros.
    }
finding-members-without-institution =
    { $count ->
        [one] Não consta a instituição que representa um membro.
       *[other] Não consta a instituição que representa { $count } membros.
    }

## Posts and letters

finding-post-vacant = O cargo está vago: { $name }.
finding-tenure-ending =
    { $n ->
        [0] A gestão de { $text } termina hoje: { $name }.
        [one] A gestão de { $text } termina amanhã: { $name }.
       *[other] A gestão de { $text } termina em { $n } dias ({ DATE($date) }): { $name }.
    }
finding-letter-late =
    { $n ->
        [one] Esperava-se resposta ontem: { $name }.
       *[other] Esperava-se resposta há { $n } dias ({ DATE($date) }): { $name }.
    }
finding-letter-number-twice = O número { $text } é usado por { $count } ofícios.

## Decisions, votes, commitments

finding-decision-without-text = O texto da decisão não está aqui, nem como documento: { $name }.
finding-decision-without-document = A decisão não tem documento: { $name }.
finding-decision-without-date = Não consta quando a decisão foi tomada: { $name }.
finding-decision-number-twice = O número { $text } é usado por { $count } decisões.
finding-vote-without-quorum = Foi aprovado com { $actual } presentes e eram exigidos { $total }: { $name }.
finding-vote-result-differs = Consta como aprovado com { $total } votos a favor e { $actual } contra: { $name }.
finding-commitment-late =
    { $n ->
        [one] O compromisso venceu ontem: { $name }.
       *[other] O compromisso venceu há { $n } dias ({ DATE($date) }): { $name }.
    }
finding-commitment-closed-before = O compromisso consta encerrado ({ DATE($date) }) antes da decisão ({ DATE($text) }): { $name }.
finding-commitments-without-date =
    { $count ->
        [one] Um compromisso aberto não tem prazo.
       *[other] { $count } compromissos abertos não têm prazo.
    }
finding-commitments-without-responsible =
    { $count ->
        [one] Um compromisso aberto não tem responsável.
       *[other] { $count } compromissos abertos não têm responsável.
    }

## Plans and indicators

# $year: a year, written without separators.
finding-plan-missing = Não há um plano anual para { $year }.
finding-plan-without-period = Não consta para que período é o plano: { $name }.
finding-activities-outside-plan =
    { $count ->
        [one] Uma atividade está fora das datas do plano: { $name }.
       *[other] { $count } atividades estão fora das datas do plano: { $name }.
    }
finding-tasks-without-scope = Sem alcance: { $count } de { $total } tarefas. { $name }.
finding-tasks-without-resources = Sem recursos (infraestrutura ou financiamento): { $count } de { $total } tarefas. { $name }.
finding-tasks-without-responsible = Sem responsável: { $count } de { $total } tarefas. { $name }.
finding-tasks-without-time = Sem tempo: { $count } de { $total } tarefas. { $name }.
finding-activity-late =
    { $n ->
        [one] A atividade devia ter terminado ontem: { $name }.
       *[other] A atividade devia ter terminado há { $n } dias ({ DATE($date) }): { $name }.
    }
finding-activity-done-unfinished = A atividade consta concluída com um avanço de { $n }%: { $name }.
finding-activity-finished-open = O avanço é de { $n }%, mas a atividade não consta concluída: { $name }.
finding-indicator-without-reading = A data da meta passou ({ DATE($date) }) sem nenhuma medição: { $name }.
finding-indicator-target-missed = A meta era { $total } ({ DATE($date) }) e a última medição é { $actual }: { $name }.

## Money

# $text: currency codes; $currency: a currency code.
finding-rate-missing = Falta a taxa de câmbio de { $text } para { $currency }; não há total em uma só moeda: { $name }.
finding-currency-of-totals-missing = O orçamento está em várias moedas ({ $text }) e não consta em qual somar: { $name }.
finding-budget-without-amount =
    { $count ->
        [one] Uma rubrica não tem valor: { $name }.
       *[other] { $count } rubricas não têm valor: { $name }.
    }
finding-budget-without-source =
    { $count ->
        [one] Não consta de quem é o dinheiro de uma rubrica: { $name }.
       *[other] Não consta de quem é o dinheiro de { $count } rubricas: { $name }.
    }
finding-budget-overspent = Gastou-se mais do que o previsto: { $name }.
finding-budget-spent-over-committed = Gastou-se mais do que o comprometido: { $name }.
finding-contribution-late =
    { $n ->
        [one] A contribuição de { $text } venceu ontem: { $name }.
       *[other] A contribuição de { $text } venceu há { $n } dias ({ DATE($date) }): { $name }.
    }

## Projects and awards

finding-project-months-differ = A fonte diz { $total } meses; do início ao fim são { $actual }: { $name }.
finding-project-time-frames-differ = As fontes dão { $count } períodos diferentes: { $name }.
finding-project-without-time-frame = Não consta de quando a quando é o projeto: { $name }.
finding-project-amounts-several = Constam { $count } valores de tipos diferentes, que não se somam: { $name }.
finding-project-amounts-differ = Constam valores diferentes para a mesma coisa ({ $count } no total): { $name }.
finding-project-objectives-numbered = A numeração dos objetivos chega a { $total }, mas são { $actual }: { $name }.
finding-project-countries-differ = { $total } países anunciados, { $actual } nomeados: { $name }.
finding-project-country-twice = Um país figura duas vezes: { $total } nomeados, { $actual } diferentes. { $name }.
finding-award-entries-differ = { $total } candidaturas anunciadas, { $actual } registradas: { $name }.
finding-award-edition-differs = A fonte diz “{ $text }” e a edição consta com outro ano: { $name }.
finding-award-categories-differ = { $count } fontes dão categorias diferentes: { $name }.
finding-award-without-winner = O prêmio consta entregue e não consta a quem: { $name }.

## Stated figures, texts, documents

finding-figures-differ = As fontes dão { $count } números diferentes ({ $text }): { $name }.
finding-figures-go-down = Um número posterior é menor que um anterior ({ $text }): { $name }.
finding-figures-undated =
    { $count ->
        [one] Não consta de quando é um número declarado.
       *[other] Não consta de quando são { $count } números declarados.
    }
finding-groups-differ = A fonte diz { $total } grupos de trabalho e constam { $actual }: { $name }.
finding-texts-without-main-language =
    { $count ->
        [one] A um registro falta texto no idioma principal ({ LANGUAGE($language) }).
       *[other] A { $count } registros falta texto no idioma principal ({ LANGUAGE($language) }).
    }
finding-texts-untranslated =
    { $count ->
        [one] Falta uma tradução: { LANGUAGE($language) }, em um registro.
       *[other] Faltam traduções: { LANGUAGE($language) }, em { $count } registros.
    }
finding-texts-outdated =
    { $count ->
        [one] O original mudou depois da tradução: { LANGUAGE($language) }, em um registro.
       *[other] O original mudou depois da tradução: { LANGUAGE($language) }, em { $count } registros.
    }
finding-documents-elsewhere =
    { $count ->
        [one] De um documento só está a referência, não o arquivo.
       *[other] De { $count } documentos só está a referência, não o arquivo.
    }
finding-documents-missing =
    { $count ->
        [one] De um documento não estão nem o arquivo nem onde procurá-lo.
       *[other] De { $count } documentos não estão nem o arquivo nem onde procurá-los.
    }
