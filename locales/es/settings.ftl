### Settings: the network's profile, its statutes as read, its texts side by side, and this machine's choices.
settings-part-network = La red
settings-part-statutes = Estatutos
settings-part-texts = Textos
settings-part-machine = Este equipo
settings-back = Inicio
settings-languages = Idiomas
settings-habits = Costumbres
settings-look = Apariencia
settings-language-window = De la ventana
settings-language-note = Los textos de la red se escriben en sus propios idiomas, sea cual sea este.
settings-size = Tamaño de letra
settings-size-system = El del sistema
settings-author-name = Nombre
settings-texts-all = Todos
# $count: number of texts.
settings-texts-missing =
    { $count ->
        [one] falta { $count }
       *[other] faltan { $count }
    }
settings-texts-outdated =
    { $count ->
        [one] { $count } anterior a su original
       *[other] { $count } anteriores a su original
    }
settings-texts-lacks = { $count } por atender
settings-texts-whole = completo y al día
settings-texts-language = Idioma que falta o quedó atrás
settings-texts-any = Cualquier idioma
settings-texts-kind = Clase de registro
settings-texts-kinds = Todo
settings-texts-of = Texto de
settings-texts-nothing = Nada pendiente: todos los textos están completos y al día.
settings-texts-more =
    { $count ->
        [one] Ver { $count } más
       *[other] Ver más ({ $count })
    }
settings-text-lacks = falta
# $language: the name of a language, as inside a sentence.
settings-text-copy = Partir del { $language }
settings-text-outdated = el { $language } cambió después
settings-text-holds = Sigue bien
# $date: a date in words.
settings-statutes-since = En vigor desde { $date }
settings-statutes-text = Texto
settings-statutes-earlier = Otros estatutos
settings-statutes-none = La red no tiene estatutos todavía
settings-statutes-none-text = De ellos salen las subregiones, los puestos de cada órgano, el quórum y las mayorías. Con ellos, el programa dice qué le falta a una composición y si una votación vale.
settings-statutes-template = Partir de un modelo
settings-statutes-own = Escribirlos
settings-rule-open = Abrir la regla
# $months, $count: numbers; $part, $base, $who: what the rule names, in words in lower case; $subregions: their names.
settings-rule-meeting =
    { $months ->
        [12] La asamblea se reúne cada año.
        [one] La asamblea se reúne cada mes.
       *[other] La asamblea se reúne cada { $months } meses.
    }
settings-rule-ministerial =
    { $months ->
        [12] Hay una reunión ministerial cada año.
        [one] Hay una reunión ministerial cada mes.
       *[other] Hay una reunión ministerial cada { $months } meses.
    }
settings-rule-seats =
    { $count ->
        [one] Tiene un puesto.
       *[other] Tiene { $count } puestos.
    }
settings-rule-quota =
    { $count ->
        [one] Un puesto para cada una de estas subregiones: { $subregions }.
       *[other] { $count } puestos para cada una de estas subregiones: { $subregions }.
    }
settings-rule-term =
    { $months ->
        [one] El período dura un mes.
        [12] El período dura un año.
       *[other] El período dura { $months } meses.
    }
settings-rule-row =
    { $count ->
        [one] Nadie lo integra dos períodos seguidos.
       *[other] Nadie lo integra más de { $count } períodos seguidos.
    }
settings-rule-electorate = Votan { $who }.
settings-rule-quorum = Quórum: { $part }.
settings-rule-majority = Se decide por { $part }.
settings-rule-majority-of = Se decide por { $part }, contada sobre { $base }.

# Las teclas, en Ajustes, este equipo.
settings-keys = Teclado
settings-keys-alone = Letras solas
settings-keys-add = N añade a la lista que se ve
settings-keys-note = Fuera de los campos. Quien dicta o pulsa sin querer puede apagarlo: Ctrl N añade siempre.
