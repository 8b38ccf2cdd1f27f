### What the records contradict, lack or leave late: one sentence for each rule, in lists of findings and in the report's
### annex. $name: the title of the record that it is about; $total: what is stated or asked for; $actual: what the
### records say; $count: how many; $n: days, or a percentage; $date: a date as records keep it; $text: words or titles.

## Events and their participants

finding-event-country-twice = { COUNTRY($country) } figura { $count } veces entre los participantes: { $name }.
finding-event-countries-differ = { $total } países anunciados, { $actual } nombrados: { $name }.
finding-event-people-differ = { $total } personas anunciadas, { $actual } nombradas: { $name }.
finding-event-sources-differ = Una fuente dice { $total } países y otra { $actual }: { $name }.
finding-event-host-not-listed = { COUNTRY($country) }, país anfitrión, no figura entre los participantes: { $name }.
finding-event-president-not-listed = { COUNTRY($country) }, que ejercía la presidencia, no figura entre los participantes: { $name }.
finding-event-without-participants = No hay ningún participante registrado: { $name }.
finding-event-seats-without-person =
    { $count ->
        [one] Un participante figura por su país u organización, sin persona: { $name }.
       *[other] { $count } participantes figuran por su país u organización, sin persona: { $name }.
    }
finding-event-presence-unrecorded =
    { $count ->
        [one] No consta si una persona invitada asistió: { $name }.
       *[other] No consta si { $count } de los invitados asistieron: { $name }.
    }
finding-event-without-date = El evento no tiene fecha: { $name }.
finding-event-date-only-stated = La fecha solo consta en palabras de la fuente: { $name }.
finding-event-without-place = El evento no tiene lugar: { $name }.
finding-event-not-closed = El evento debió terminar ya ({ DATE($date) }) y sigue como previsto: { $name }.
finding-event-dates-differ = La fuente dice «{ $text }» y el registro termina el { DATE($date) }: { $name }.
finding-event-dates-several = Las fuentes dan fechas distintas («{ $text }»): { $name }.
finding-event-perhaps-in-period = Pudo ser en este período, pero solo se sabe { DATE($date) }: { $name }. No se cuenta.
finding-event-organizer-roles = { $text } figura con { $count } papeles distintos: { $name }.
finding-session-outside-event = La sesión «{ $text }» está fuera de las fechas del evento: { $name }.
finding-series-number-jumps = La numeración salta del { $min } al { $max }: { $name }.
finding-series-number-goes-back = La numeración retrocede del { $min } al { $max }: { $name }.
finding-date-ambiguous = «{ $text }» puede leerse de dos maneras (día y mes): { $name }.

## Bodies and their rules

finding-statutes-quotas-differ = Los puestos por subregión suman { $actual }, pero el órgano tiene { $total }: { $name }.
finding-body-seats-stated-differ = Las reglas dan { $total } puestos y la fuente dice { $actual }: { $name }.
finding-body-holder-twice = { $text } figura { $count } veces en la misma composición: { $name }.
finding-seat-of-former-member = { $text } conserva un puesto después de dejar la red: { $name }.
finding-seat-of-country-not-member = { COUNTRY($country) } ocupa un puesto sin constar como miembro: { $name }.
finding-seat-of-organization = { $text } ocupa un puesto con voto y no es un país miembro: { $name }.
finding-term-ending =
    { $n ->
        [0] El período termina hoy, { DATE($date) }: { $name }.
        [one] El período termina mañana, { DATE($date) }: { $name }.
       *[other] El período termina en { $n } días ({ DATE($date) }): { $name }.
    }
finding-term-undated = No consta desde cuándo rige la composición: { $name }.
finding-terms-overlap = Dos períodos se superponen: { $name }.
finding-body-without-composition = No consta quién integra hoy el órgano: { $name }.
finding-body-seats-missing = Puestos que constan: { $actual } de { $total }. { $name }.
finding-body-seats-too-many = Constan { $actual } puestos y las reglas dan { $total }: { $name }.

## Members

finding-members-without-status =
    { $count ->
        [one] No consta la condición de un miembro.
       *[other] No consta la condición de { $count } miembros.
    }
finding-members-without-admission =
    { $count ->
        [one] No consta desde cuándo pertenece un miembro a la red.
       *[other] No consta desde cuándo pertenecen { $count } miembros a la red.
    }
finding-members-without-subregion =
    { $count ->
        [one] No consta la subregión de un miembro.
       *[other] No consta la subregión de { $count } miembros.
    }
finding-members-without-institution =
    { $count ->
        [one] No consta la institución que representa a un miembro.
       *[other] No consta la institución que representa a { $count } miembros.
    }

## Posts and letters

finding-post-vacant = El cargo está vacante: { $name }.
finding-tenure-ending =
    { $n ->
        [0] Termina hoy la gestión de { $text }: { $name }.
        [one] Termina mañana la gestión de { $text }: { $name }.
       *[other] La gestión de { $text } termina en { $n } días ({ DATE($date) }): { $name }.
    }
finding-letter-late =
    { $n ->
        [one] Se esperaba respuesta ayer: { $name }.
       *[other] Se esperaba respuesta hace { $n } días ({ DATE($date) }): { $name }.
    }
finding-letter-number-twice = El número { $text } lo llevan { $count } oficios.

## Decisions, votes, commitments

finding-decision-without-text = No está el texto de la decisión, ni como documento: { $name }.
finding-decision-without-document = La decisión no tiene documento: { $name }.
finding-decision-without-date = No consta cuándo se tomó la decisión: { $name }.
finding-decision-number-twice = El número { $text } lo llevan { $count } decisiones.
finding-vote-without-quorum = Se aprobó con { $actual } presentes y se exigían { $total }: { $name }.
finding-vote-result-differs = Consta como aprobado con { $total } votos a favor y { $actual } en contra: { $name }.
finding-commitment-late =
    { $n ->
        [one] El compromiso venció ayer: { $name }.
       *[other] El compromiso venció hace { $n } días ({ DATE($date) }): { $name }.
    }
finding-commitment-closed-before = El compromiso consta cerrado ({ DATE($date) }) antes de la decisión ({ DATE($text) }): { $name }.
finding-commitments-without-date =
    { $count ->
        [one] Un compromiso abierto no tiene plazo.
       *[other] { $count } compromisos abiertos no tienen plazo.
    }
finding-commitments-without-responsible =
    { $count ->
        [one] Un compromiso abierto no tiene responsable.
       *[other] { $count } compromisos abiertos no tienen responsable.
    }

## Plans and indicators

# $year: a year, written without separators.
finding-plan-missing = No hay un plan anual para { $year }.
finding-plan-without-period = No consta para qué período es el plan: { $name }.
finding-activities-outside-plan =
    { $count ->
        [one] Una actividad está fuera de las fechas del plan: { $name }.
       *[other] { $count } actividades están fuera de las fechas del plan: { $name }.
    }
finding-tasks-without-scope = Sin alcance: { $count } de { $total } tareas. { $name }.
finding-tasks-without-resources = Sin recursos (infraestructura o financiamiento): { $count } de { $total } tareas. { $name }.
finding-tasks-without-responsible = Sin responsable: { $count } de { $total } tareas. { $name }.
finding-tasks-without-time = Sin tiempo: { $count } de { $total } tareas. { $name }.
finding-activity-late =
    { $n ->
        [one] La actividad debió terminar ayer: { $name }.
       *[other] La actividad debió terminar hace { $n } días ({ DATE($date) }): { $name }.
    }
finding-activity-done-unfinished = La actividad consta terminada con un avance de { $n } %: { $name }.
finding-activity-finished-open = El avance es de { $n } %, pero la actividad no consta terminada: { $name }.
finding-indicator-without-reading = La fecha de la meta pasó ({ DATE($date) }) sin ninguna medición: { $name }.
finding-indicator-target-missed = La meta era { $total } ({ DATE($date) }) y la última medición es { $actual }: { $name }.

## Money

# $text: currency codes; $currency: a currency code.
finding-rate-missing = Falta el tipo de cambio de { $text } a { $currency }; no hay total en una sola moneda: { $name }.
finding-currency-of-totals-missing = El presupuesto está en varias monedas ({ $text }) y no consta en cuál sumar: { $name }.
finding-budget-without-amount =
    { $count ->
        [one] Una partida no tiene importe: { $name }.
       *[other] { $count } partidas no tienen importe: { $name }.
    }
finding-budget-without-source =
    { $count ->
        [one] No consta de quién es el dinero de una partida: { $name }.
       *[other] No consta de quién es el dinero de { $count } partidas: { $name }.
    }
finding-budget-overspent = Se gastó más de lo previsto: { $name }.
finding-budget-spent-over-committed = Se gastó más de lo comprometido: { $name }.
finding-contribution-late =
    { $n ->
        [one] El aporte de { $text } venció ayer: { $name }.
       *[other] El aporte de { $text } venció hace { $n } días ({ DATE($date) }): { $name }.
    }

## Projects and awards

finding-project-months-differ = La fuente dice { $total } meses; de su comienzo a su fin son { $actual }: { $name }.
finding-project-time-frames-differ = Las fuentes dan { $count } períodos distintos: { $name }.
finding-project-without-time-frame = No consta de cuándo a cuándo es el proyecto: { $name }.
finding-project-amounts-several = Constan { $count } importes de distinto tipo, que no se suman: { $name }.
finding-project-amounts-differ = Constan importes distintos para lo mismo ({ $count } en total): { $name }.
finding-project-objectives-numbered = La numeración de los objetivos llega al { $total }, pero son { $actual }: { $name }.
finding-project-countries-differ = { $total } países anunciados, { $actual } nombrados: { $name }.
finding-project-country-twice = Un país figura dos veces: { $total } nombrados, { $actual } distintos. { $name }.
finding-award-entries-differ = { $total } postulaciones anunciadas, { $actual } registradas: { $name }.
finding-award-edition-differs = La fuente dice «{ $text }» y la edición consta con otro año: { $name }.
finding-award-categories-differ = { $count } fuentes dan categorías distintas: { $name }.
finding-award-without-winner = El premio consta entregado y no consta a quién: { $name }.

## Stated figures, texts, documents

finding-figures-differ = Las fuentes dan { $count } cifras distintas ({ $text }): { $name }.
finding-figures-go-down = Una cifra posterior es menor que una anterior ({ $text }): { $name }.
finding-figures-undated =
    { $count ->
        [one] No consta de cuándo es una cifra declarada.
       *[other] No consta de cuándo son { $count } cifras declaradas.
    }
finding-groups-differ = La fuente dice { $total } grupos de trabajo y constan { $actual }: { $name }.
finding-texts-without-main-language =
    { $count ->
        [one] A un registro le falta texto en el idioma principal ({ LANGUAGE($language) }).
       *[other] A { $count } registros les falta texto en el idioma principal ({ LANGUAGE($language) }).
    }
finding-texts-untranslated =
    { $count ->
        [one] Falta una traducción: { LANGUAGE($language) }, en un registro.
       *[other] Faltan traducciones: { LANGUAGE($language) }, en { $count } registros.
    }
finding-texts-outdated =
    { $count ->
        [one] El original cambió después de la traducción: { LANGUAGE($language) }, en un registro.
       *[other] El original cambió después de la traducción: { LANGUAGE($language) }, en { $count } registros.
    }
finding-documents-elsewhere =
    { $count ->
        [one] De un documento solo está la referencia, no el archivo.
       *[other] De { $count } documentos solo está la referencia, no el archivo.
    }
finding-documents-missing =
    { $count ->
        [one] De un documento no están ni el archivo ni dónde buscarlo.
       *[other] De { $count } documentos no están ni el archivo ni dónde buscarlos.
    }
