## Cooperation: exchanges, projects, contributions, supporters, commitments, decisions, letters.
cooperation-when = Cuándo
# $date: the last day.
cooperation-until = hasta { $date }
# Head of the column that says whether a contribution came.
cooperation-state = Situación
cooperation-no-dates = sin fecha

## Exchanges

cooperation-exchange-new = Nuevo intercambio
cooperation-exchange-empty-title = Todavía no hay intercambios
cooperation-exchange-empty-text = Un intercambio lleva a un experto de un país a otro. Se anota desde que se pide: quién envía, quién recibe, quién paga, y al volver, qué quedó. Así se cuenta en el informe y en la página de cada país.
# Between two countries, for readers of the screen.
cooperation-to = hacia
cooperation-provider-none = sin quien envíe
cooperation-receiver-none = sin quien reciba
cooperation-who-pays = Quién paga
cooperation-result = Qué quedó
cooperation-exchanges-paid = Intercambios que pagó

## Projects

cooperation-project-new = Nuevo proyecto
cooperation-project-empty-title = Todavía no hay proyectos
cooperation-project-empty-text = Un proyecto es trabajo financiado: sus objetivos, sus socios, sus montos de cada clase, sus plazos con las prórrogas, lo que fue logrando y lo que lo mide. Nada se escribe encima: lo que cambia se agrega.
# The last time frame agreed.
cooperation-frame-last = Plazo vigente
cooperation-objectives-none = No constan objetivos.
cooperation-objectives = Objetivos
cooperation-money = Montos
cooperation-money-note = de distinta clase: no se suman
cooperation-money-period = Período
cooperation-money-none = No constan montos.
cooperation-time = En el tiempo
# Names the picture; the tables below say the same.
cooperation-time-picture = Plazos y logros en el tiempo; las tablas de abajo dicen lo mismo
# The time frames of one project.
cooperation-frames = Plazos
# The partners of one project.
cooperation-partners = Socios
cooperation-frames-none = No consta ningún plazo.
cooperation-done-none = No consta nada logrado.
cooperation-partners-none = No constan socios.

## Contributions

cooperation-contribution-new = Nueva contribución
cooperation-contribution-empty-title = Todavía no hay contribuciones
cooperation-contribution-empty-text = Una contribución es lo que da un miembro o un donante: una cuota, una suma voluntaria o algo en especie. Se anota lo debido y lo recibido, cada uno con su fecha; lo que venza sin llegar aparece entre los hallazgos.
cooperation-giver = Quién contribuye
cooperation-giver-none = sin quien contribuya
cooperation-contribution-late = vencida
cooperation-contribution-received = recibida
cooperation-contribution-partly = en parte
cooperation-contribution-waited = por recibir
# What is due and not yet received of one contribution.
cooperation-contribution-lacks = Falta
# On the button that leaves only those overdue.
cooperation-contributions-late = Vencidas

## Supporters

cooperation-supporter-new = Nueva organización de apoyo
cooperation-supporter-empty-title = Todavía no consta quién apoya a la red
cooperation-supporter-empty-text = Aquí se anotan las organizaciones que fundaron la red, le dan secretaría, dinero o ayuda técnica, y desde cuándo. El informe las nombra en su primera página.
# What is supported, when it is the network itself.
cooperation-the-network = la red
cooperation-organization-page = La organización

## Commitments and decisions

cooperation-commitment-new = Nuevo compromiso
cooperation-commitment-empty-title = Todavía no hay compromisos
cooperation-commitment-empty-text = Un compromiso dice quién debe hacer qué y para cuándo, por una decisión o en una reunión. Sigue abierto hasta que se cumple, y vuelve a la agenda siguiente.
# Names the buttons that leave the open or the overdue ones.
cooperation-which = Cuáles
cooperation-commitments-open = Abiertos
cooperation-commitments-late = Vencidos
cooperation-commitment-late = Vencido
cooperation-who = Quién
cooperation-who-none = sin responsable
# The decision behind a commitment.
cooperation-because = Por la decisión
cooperation-given-at = Asumido en
# $date: the day by which it is due.
cooperation-by = para el { $date }
cooperation-no-due = sin plazo
cooperation-progress = Qué se hizo
cooperation-decision-new = Nueva decisión
cooperation-decision-empty-title = Todavía no hay decisiones
cooperation-decision-empty-text = Aquí queda lo que la red resuelve, declara o acuerda, con su número, su texto y quién lo tomó. De cada decisión salen los compromisos que hay que cumplir.
cooperation-because-of-it = Compromisos que nacen de ella
cooperation-because-none = No nace ninguno.

## Letters

cooperation-letter-new = Nuevo oficio
cooperation-letter-empty-title = El registro de oficios está vacío
cooperation-letter-empty-text = Aquí se numera lo que sale y lo que entra: a quién o de quién, de qué día, para qué, y hasta cuándo se espera respuesta. El documento firmado se suelta sobre su página.
cooperation-correspondent = Con quién
cooperation-correspondent-none = sin destinatario
# Before the name of who receives the letter.
cooperation-letter-to = Para
cooperation-letter-from = De
cooperation-letter-late = sin respuesta
cooperation-letters-late = Sin respuesta
cooperation-letter-text = Lo que dice
cooperation-letter-answers = Responde a
cooperation-letter-answered-by = Lo que se respondió
