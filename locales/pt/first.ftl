### The first hour of a network: five steps, each of which may be passed over and come back to.
first-title = Começar minha rede
first-note = Cinco passos. Cada um pode ser pulado, retomado em Panorama e desfeito por inteiro.
first-steps = Passos
first-step-name = Nome e idiomas
first-step-members = Membros
first-step-statutes = Estatuto
first-step-posts = Pontos focais
first-step-meeting = A última reunião
first-why-name = Com isto se encabeçam as cartas, os relatórios e as listas. Tudo pode ser mudado depois.
first-why-members = Marque os países que pertencem à rede: seus nomes chegam escritos nos três idiomas. Instituições e observadores são adicionados depois, em Membros.
first-why-statutes = As sub-regiões, os órgãos e suas regras. Delas sai o que o programa diz de cada composição, quórum e votação.
first-why-posts = O cargo existe mesmo vago: assim se sabe que país falta designar e a quem se escreve.
first-why-meeting = Com a última reunião, o primeiro relatório já tem o que contar e a próxima pode copiá-la.
first-done = feito
first-open = por fazer
# $step: the name of the next step.
first-next = Continuar: { $step }
first-skip = Pular por enquanto
first-end = Terminar e ir a Panorama
first-later = Continuar mais tarde
# Sets of countries to tick at once.
first-set-america = Toda a América (35)
first-set-latin = América Latina e Caribe (33)
first-set-south = América do Sul (12)
first-set-central = México e América Central (8)
first-set-caribbean = Caribe (13)
first-since = Membros desde, se se sabe
# $count: number of countries ticked.
first-members-add =
    { $count ->
        [0] Adicionar os marcados
        [one] Adicionar { $count } membro
       *[other] Adicionar { $count } membros
    }
first-template-regional = Rede regional de governos
first-template-regional-text = Assembleia anual de membros, comitê executivo de 8 assentos repartidos em 4 sub-regiões, presidência que roda, secretaria técnica e comitê de apoio.
first-template-parliaments = Rede de parlamentos
first-template-parliaments-text = Assembleia plenária que decide por dois terços, mesa diretora com um assento por sub-região que decide por consenso, presidência do anfitrião e secretaria permanente.
first-template-cities = Rede de cidades
first-template-cities-text = Assembleia geral a cada dois anos, conselho diretor de 7 assentos sem sub-regiões, presidência com duas vice-presidências e secretaria executiva.
first-statutes-adopt = Adotar este modelo
first-statutes-there = O estatuto está aqui. Lê-se em Ajustes e muda-se em Órgãos.
first-posts-nobody = Ainda não há membros a quem dar um ponto focal.
# $count: number of members.
first-posts-lack =
    { $count ->
        [one] Um membro não tem ponto focal.
       *[other] { $count } membros não têm ponto focal.
    }
first-posts-add =
    { $count ->
        [one] Criar o cargo
       *[other] Criar os { $count } cargos
    }
first-posts-there =
    { $count ->
        [one] O ponto focal está criado.
       *[other] Os { $count } pontos focais estão criados.
    }
first-posts-name = Nomear quem os ocupa
# $count: number of members.
first-meeting-came = Membros que vieram: { $count }
first-meeting-add = Registrar a reunião
first-meeting-there = Já há reuniões registradas. As demais são adicionadas em Eventos.
first-sample = Ver a rede de exemplo
