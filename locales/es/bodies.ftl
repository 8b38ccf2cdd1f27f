## Bodies: who sits in them, elections, votes, the statutes and subregions.
bodies-new = Nuevo órgano
bodies-empty = Los órganos conducen la red
bodies-empty-text = La asamblea, el comité, la presidencia, los grupos de trabajo: quién ocupa cada puesto y desde cuándo, cómo se eligió, qué se votó y qué dicen los estatutos. Todo se ve a la fecha que se elija.
bodies-tab-composition = Composición
bodies-tab-history = Historial
bodies-tab-votes = Elecciones y votaciones
bodies-tab-rules = Reglas y mandato
bodies-tab-work = Trabajo
# Over the title of a body. $term: the name of its present term, such as 2025-2026; may be empty.
bodies-term = período { $term }
bodies-no-term = sin período a esta fecha
bodies-until = hasta { $date }
bodies-since = desde { $date }
bodies-prorogued = prorrogado hasta { $date }
# Before the name of the body that it answers to.
bodies-of = Depende de
bodies-seats = Integrantes
bodies-seats-none = Ningún puesto ocupado a esta fecha.
bodies-seat-add = Añadir puesto
bodies-term-add = Añadir período
bodies-no-term-then = A esta fecha no corría ningún período.
bodies-everyone = Lo integran los miembros de la red, con un voto cada uno.
bodies-everyone-open = Ver los miembros
bodies-head-holder = Quién
bodies-head-vote = Voto
bodies-head-since = Desde
bodies-head-date = Fecha
bodies-head-seats = Puestos
bodies-head-count = Recuento
bodies-head-term = Período
bodies-head-stands = Candidatura
bodies-post-vacant = cargo vacante
bodies-votes = con voto
bodies-no-vote = sin voto
bodies-board = Puestos por subregión
bodies-board-label = { $body }: puestos por subregión
bodies-board-filled = { $filled } de { $wanted } ocupados
bodies-board-of = { $filled } de { $wanted }
bodies-board-free = Puesto sin ocupar
bodies-terms = Períodos
bodies-terms-none = Ningún período todavía.
bodies-terms-gap = sin período
# What the picture of terms shows, for screen readers.
bodies-terms-picture = { $count ->
    [one] { $body }: un período en el tiempo. La tabla de períodos dice lo mismo.
   *[other] { $body }: { $count } períodos en el tiempo. La tabla de períodos dice lo mismo.
  }
bodies-rotation = Rotación
bodies-rotation-count = { $count ->
    [one] uno lo ha integrado
   *[other] { $count } lo han integrado
  }
bodies-rotation-sat = integró
bodies-rotation-led = presidió o coordinó
bodies-elections = Elecciones
bodies-elections-none = Ninguna elección hasta esta fecha.
bodies-election-new = Nueva elección
bodies-election-empty = Una elección hace una composición
bodies-election-empty-text = Quiénes se presentan, por qué subregión, cuántos votos reciben en cada vuelta y quién resulta elegido: de aquí salen los puestos del período.
bodies-elected = { $count ->
    [one] Elegido.
   *[other] { $count } elegidos.
  }
bodies-elected-of = { $count } de { $seats } puestos, elegidos.
bodies-elected-nobody = Decidida, sin nadie anotado como elegido
bodies-to-elect = { $seats ->
    [one] Se elige un puesto.
   *[other] Se eligen { $seats } puestos.
  }
bodies-to-elect-some = No consta cuántos puestos se eligen.
bodies-candidacies = Candidaturas
bodies-candidacies-none = Nadie se ha presentado todavía.
bodies-candidacy-add = Añadir candidatura
bodies-rounds = Vueltas
bodies-rounds-none = Sin vueltas de votación.
bodies-round = { $number }.ª vuelta
bodies-round-add = Añadir vuelta
# The label of a cell of the count. $holder: who stands; $number: the round.
bodies-tally = Votos de { $holder }, { $number }.ª vuelta
bodies-tally-elected = elegida en esta vuelta
bodies-votes-taken = Votaciones
bodies-votes-none = Ninguna votación hasta esta fecha.
bodies-vote-new = Nueva votación
bodies-vote-empty = Cada decisión que se vota queda con su recuento
bodies-vote-empty-text = Quiénes podían votar, cuántos estaban, qué mayoría se pedía y cómo salió: lo que después cita el acta.
bodies-vote-decision = Lo que se decidió
bodies-vote-facts = Datos de la votación
bodies-count = { $favour } a favor, { $against } en contra, { $abstentions } abst.
bodies-rules = Lo que dicen los estatutos
bodies-rules-none = { $statutes } no dicen nada de este órgano.
bodies-rules-no-statutes = No hay estatutos en vigor a esta fecha.
bodies-rule-add = Añadir la regla de un órgano
bodies-rule-edit = Cambiar la regla
bodies-rule-body = Ver el órgano
bodies-rule-seats = { $count ->
    [one] Tiene un puesto.
   *[other] Tiene { $count } puestos.
  }
bodies-rule-quota = { $count ->
    [one] { $subregion }: un puesto.
   *[other] { $subregion }: { $count } puestos.
  }
bodies-rule-term = { $months ->
    [one] El período dura un mes.
   *[other] El período dura { $months } meses.
  }
bodies-rule-prorogation = { $months ->
    [one] Puede prorrogarse un mes.
   *[other] Puede prorrogarse { $months } meses.
  }
bodies-rule-row = { $count ->
    [one] Nadie lo integra dos períodos seguidos.
   *[other] Nadie lo integra más de { $count } períodos seguidos.
  }
bodies-rule-rotates = No recae dos veces seguidas en la misma subregión.
bodies-rule-electorate = Votan { $who }.
bodies-rule-quorum = Quórum: { $part }.
bodies-rule-majority = Decide por { $part }.
bodies-rule-majority-of = Decide por { $part }, sobre { $base }.
bodies-rule-tie = En caso de empate: { $what }.
bodies-rule-consultation = { $days ->
    [one] Una consulta escrita dura un día.
   *[other] Una consulta escrita dura { $days } días.
  }
bodies-rule-silence = En ella, el silencio cuenta como { $what }.
bodies-rule-right = { $holder } lo integra por derecho propio, sin voto.
bodies-rule-right-votes = { $holder } lo integra por derecho propio, con voto.
bodies-rule-office = { $office }: { $count }.
bodies-rule-special = { $what }: se decide por { $majority }.
bodies-statutes-new = Nuevos estatutos
bodies-statutes-empty = Las reglas de la red, como datos
bodies-statutes-empty-text = Cuántos puestos tiene cada órgano y de qué subregión, cuánto dura un período, quién vota y con qué mayoría. Con ellas el programa dice qué falta y qué se cumple.
bodies-in-force = en vigor
# Before the event at which the statutes were adopted.
bodies-adopted-at = Aprobados en
bodies-subregion-new = Nueva subregión
bodies-subregion-empty = Las subregiones dan equilibrio
bodies-subregion-empty-text = Cada miembro pertenece a una, desde una fecha; los estatutos dan a cada una sus puestos.
bodies-subregion-members = { $count ->
    [one] un miembro
   *[other] { $count } miembros
  }
bodies-subregion-who = Quiénes la forman
bodies-subregion-nobody = Ningún miembro todavía.
bodies-subregion-seats = Puestos que le dan los estatutos
bodies-subregion-seats-none = Ninguno.
bodies-sessions = Sesiones y reuniones
bodies-sessions-none = Ninguna todavía.
bodies-to-come = por venir
bodies-activities-none = Ninguna actividad del plan.
bodies-commitments-none = Ningún compromiso.
bodies-statutes-text = Su texto
bodies-perhaps = quizá
bodies-by-right = por derecho
# Those who left their seat before the date, in the same term.
bodies-left = Dejaron su puesto
bodies-verdicts = Lo que dicen las reglas
bodies-verdicts-kept = { $kept } de { $count } se cumplen
# Before the sentence of a rule, for screen readers.
bodies-rule-holds = Se cumple
bodies-rule-lacks = Falta
bodies-rule-broken = No se cumple
bodies-rule-unknown = No consta
bodies-board-at-large = Sin subregión
bodies-board-terms = { $count ->
    [one] 1 período
   *[other] { $count } períodos
  }
bodies-eligible = Elegibles, y cuándo fueron
bodies-eligible-more = y { $count } más
bodies-eligible-less = Ver menos
# $member: a member put on an open seat to see how it would look.
bodies-draft-put = Probar { $member } en el puesto
bodies-draft-take-back = Quitar
bodies-draft = { $count ->
    [one] Prueba sin guardar: un puesto.
   *[other] Prueba sin guardar: { $count } puestos.
  }
bodies-draft-seats = Guardar como puestos
bodies-draft-candidacies = Guardar como candidaturas
bodies-draft-discard = Descartar
bodies-propose = Proponer
bodies-propose-show = Ver en el tablero
# The count gives another result than the record. $result: the result counted.
bodies-vote-differs = El recuento da otro resultado: { $result }
# $names: candidacies whose recorded state is not the one counted.
bodies-election-differs = Lo anotado no es lo que da el recuento: { $names }
bodies-conclude = Concluir y hacer la composición
bodies-conclude-acclaim = Elegir por aclamación y hacer la composición
# $holder: who leaves the seat.
bodies-substitute = Sustituir a { $holder }
## Written consultations, and the next round of an election.
bodies-consultation = Consulta escrita
bodies-consultation-new = Nueva consulta
bodies-consultation-open = Abrir la consulta
bodies-consultation-deadline = Último día para responder
bodies-consultation-until = abierta hasta el { $date }
bodies-consultation-over = el plazo terminó el { $date }
bodies-consultation-no-date = abierta, sin último día
# $answered: how many have answered; $count: how many may.
bodies-consultation-answered = Han respondido { $answered } de { $count }.
bodies-consultation-silence-unsaid = Los estatutos no dicen cómo cuenta el silencio.
bodies-consultation-answers = Respuestas
bodies-consultation-silent = Sin respuesta
# $result: what comes out when it is closed now, such as Adopted.
bodies-consultation-close = Cerrar: { $result }
bodies-round-next = Empezar la { $number }.ª vuelta
bodies-round-lot = Empezar la { $number }.ª vuelta: por sorteo
bodies-round-open = { $seats ->
    [one] Queda un puesto
   *[other] Quedan { $seats } puestos
  }
bodies-round-out = no está en esta vuelta
