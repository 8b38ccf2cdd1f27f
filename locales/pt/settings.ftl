### Settings: the network's profile, its statutes as read, its texts side by side, and this machine's choices.
settings-part-network = A rede
settings-part-statutes = Estatuto
settings-part-texts = Textos
settings-part-machine = Este computador
settings-back = Início
settings-languages = Idiomas
settings-habits = Costumes
settings-look = Aparência
settings-language-window = Da janela
settings-language-note = Os textos da rede são escritos em seus próprios idiomas, seja qual for este.
settings-size = Tamanho da letra
settings-size-system = O do sistema
settings-author-name = Nome
settings-texts-all = Todos
# $count: number of texts.
settings-texts-missing =
    { $count ->
        [one] falta { $count }
       *[other] faltam { $count }
    }
settings-texts-outdated =
    { $count ->
        [one] { $count } anterior ao original
       *[other] { $count } anteriores ao original
    }
settings-texts-lacks = { $count } a resolver
settings-texts-whole = completo e em dia
settings-texts-language = Idioma que falta ou ficou para trás
settings-texts-any = Qualquer idioma
settings-texts-kind = Tipo de registro
settings-texts-kinds = Tudo
settings-texts-of = Texto de
settings-texts-nothing = Nada pendente: todos os textos estão completos e em dia.
settings-texts-more =
    { $count ->
        [one] Ver mais { $count }
       *[other] Ver mais ({ $count })
    }
settings-text-lacks = falta
# $language: the name of a language, as inside a sentence.
settings-text-copy = Partir do { $language }
settings-text-outdated = o { $language } mudou depois
settings-text-holds = Continua certo
# $date: a date in words.
settings-statutes-since = Em vigor desde { $date }
settings-statutes-text = Texto
settings-statutes-earlier = Outros estatutos
settings-statutes-none = A rede ainda não tem estatuto
settings-statutes-none-text = Dele saem as sub-regiões, os assentos de cada órgão, o quórum e as maiorias. Com ele, o programa diz o que falta a uma composição e se uma votação vale.
settings-statutes-template = Partir de um modelo
settings-statutes-own = Escrevê-lo
settings-rule-open = Abrir a regra
# $months, $count: numbers; $part, $base, $who: what the rule names, in words in lower case; $subregions: their names.
settings-rule-meeting =
    { $months ->
        [12] A assembleia se reúne todos os anos.
        [one] A assembleia se reúne todos os meses.
       *[other] A assembleia se reúne a cada { $months } meses.
    }
settings-rule-ministerial =
    { $months ->
        [12] Há uma reunião ministerial todos os anos.
        [one] Há uma reunião ministerial todos os meses.
       *[other] Há uma reunião ministerial a cada { $months } meses.
    }
settings-rule-seats =
    { $count ->
        [one] Tem um assento.
       *[other] Tem { $count } assentos.
    }
settings-rule-quota =
    { $count ->
        [one] Um assento para cada uma destas sub-regiões: { $subregions }.
       *[other] { $count } assentos para cada uma destas sub-regiões: { $subregions }.
    }
settings-rule-term =
    { $months ->
        [one] O mandato dura um mês.
        [12] O mandato dura um ano.
       *[other] O mandato dura { $months } meses.
    }
settings-rule-row =
    { $count ->
        [one] Ninguém o integra por dois mandatos seguidos.
       *[other] Ninguém o integra por mais de { $count } mandatos seguidos.
    }
settings-rule-electorate = Quem vota: { $who }.
settings-rule-quorum = Quórum: { $part }.
settings-rule-majority = Decide-se por { $part }.
settings-rule-majority-of = Decide-se por { $part }, contada sobre { $base }.

# As teclas, em Ajustes, neste computador.
settings-keys = Teclado
settings-keys-alone = Letras sozinhas
settings-keys-add = N adiciona à lista que se vê
settings-keys-note = Fora dos campos. Quem dita ou tecla sem querer pode desligar: Ctrl N adiciona sempre.
