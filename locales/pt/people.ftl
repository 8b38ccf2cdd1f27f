## People: the directory, posts, organizations and the lists that letters go to.
people-lists = Listas
people-new = Nova pessoa
people-as-table = Ver como tabela
people-as-list = Ver como lista
people-empty-title = Aqui estão as pessoas da rede
people-empty-text = De cada pessoa guarda-se como escrever para ela, que cargos ocupa e ocupou, o que sabe e em que reuniões esteve. Os cargos ficam quando as pessoas mudam.
people-none-fits = Ninguém atende ao que se pede.
people-head-name = Nome
people-head-post = Cargo
people-head-posts = Cargos
people-head-holder = Titular
people-head-since = Desde
people-head-country = País
people-head-as = Na lista por
people-head-email = E-mail
people-head-phone = Telefone
people-head-language = Idioma
# The button over the questions of the directory. $count: how many are asked now.
people-who-knows = { $count ->
    [0] Quem sabe de…?
   *[other] Quem sabe de…? ({ $count })
  }
people-any-all = Tirar tudo
# A value with how many people have it.
people-value = { $value } ({ $count })
# $email: the address copied.
people-copy-email = Copiar { $email }
people-official = oficial do cargo
people-name = Nome e tratamento
people-posts = Cargos
people-posts-add = Nomear para um cargo
people-posts-none = Nenhum cargo até esta data.
# The place of an alternate, beside "Suplente".
people-rank = { $rank }.º
people-participation = Participação por ano
people-participation-none = Nenhum evento anotado até esta data.
people-year = Ano
people-event = Evento
people-role = Participou como
people-answer = Resposta
people-when = Data
people-seats = Assentos em órgãos
people-seats-none = Nenhum anotado.
people-sources = Fontes
people-sources-none = De onde se sabe, sem anotar.
people-vacant = vago
people-vacant-now = Vago
people-vacant-since = Vago desde { $date }
people-since = desde { $date }
people-until = até { $date }
people-post-new = Novo cargo
people-post-empty = Um cargo existe mesmo que ninguém o ocupe
people-post-empty-text = O ponto focal de um país, a autoridade, o contato técnico: cada um com seu e-mail oficial e a linha de quem já o ocupou. O que está vago aparece aqui e no panorama.
people-post-every = Todo tipo
people-post-name = Nomear alguém
people-post-name-title = Nomear: { $post }
people-holders = Quem já o ocupou
people-holders-none = Ninguém ainda.
# What the picture of a post's holders shows, for screen readers.
people-holders-picture = Linha de quem ocupou { $title }: { $count ->
    [one] uma gestão
   *[other] { $count } gestões
  }. A tabela que segue diz o mesmo.
people-organization-new = Nova organização
people-organization-empty = As instituições por trás dos membros e da cooperação
people-organization-empty-text = Ministérios, agências, bancos, universidades, parceiros: com suas siglas e outros nomes, para encontrá-los como quer que se escrevam, e com os nomes que tiveram antes.
people-organization-every = Todo tipo
people-organization-posts = Cargos
people-part-of = Parte de
people-members-served = Membros que atende
people-members-served-none = De nenhum membro.
people-names = Nomes que teve
people-names-none = Só o que tem.
# $kind: the kind of post, such as Ponto focal.
people-list-titulars = { $kind }: titulares
people-list-alternates = { $kind }: suplentes
people-lists-empty = As listas se fazem sozinhas
people-lists-empty-text = Assim que houver cargos ou órgãos com integrantes, aqui estará cada lista na data que se escolha, com os endereços por idioma prontos para copiar.
people-list-over = Lista
people-list-count = { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
  }
people-list-vacant = { $count ->
    [one] um assento sem pessoa
   *[other] { $count } assentos sem pessoa
  }
people-list-silent = { $count ->
    [one] uma sem e-mail
   *[other] { $count } sem e-mail
  }
people-list-none = Ninguém está nesta lista nesta data.
people-list-who = Quem
people-addresses = Endereços por idioma de correspondência
people-batch = De
people-batch-all = todas
people-copy-table = Copiar como tabela
people-copy-all = { $count ->
    [one] Copiar um
   *[other] Copiar os { $count }
  }
people-copy-part = Copiar { $first }–{ $last }
people-copied = { $count ->
    [one] Um copiado.
   *[other] { $count } copiados.
  }
