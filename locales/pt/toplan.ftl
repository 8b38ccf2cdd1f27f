## Das decisões ao trabalho
# Seção de uma decisão ou de um compromisso: o que do plano o realiza.
toplan-title = No plano
toplan-take = Levar ao plano
toplan-none = Nada em um plano o realiza ainda.
toplan-question = Onde vira trabalho?
toplan-plan = Plano
toplan-below = Abaixo de
toplan-top = No topo do plano
toplan-note = Levam-se seu nome, quem deve fazê-lo e até quando; quando termina, volta à pauta seguinte.
toplan-do = Levar ao plano
toplan-no-plan = Ainda não há nenhum plano.
# Na página de um projeto.
toplan-donor-report = Relatório ao doador
