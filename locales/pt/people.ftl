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
    [one] um lugar sem pessoa
   *[other] { $count } lugares sem pessoa
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
## Dois que provavelmente são um.
people-duplicates = Duplicados
people-duplicates-of = Duplicados de
people-duplicates-none = Nada parece estar duas vezes
people-duplicates-none-fits = Nenhum par corresponde ao que se pede
people-duplicates-none-text = Nomes, e-mails, telefones, cargos e países são pesados por regras, e o que reúne pontos suficientes aparece aqui com suas razões. Nada se une por conta própria.
# $points: the weight of all reasons together.
people-duplicates-points = { $points } pontos de semelhança
people-apart = Distintos
# On the button that forgets that two were told apart.
people-apart-again = Perguntar de novo: { $a } e { $b }
people-pair = { $a } e { $b }
people-pair-why = Por que parecem um só
people-pair-beside = Lado a lado
people-pair-field = Campo
people-pair-stays = Este fica
people-pair-open = Abrir a página
people-pair-note = O que nomeia qualquer um dos dois nomeará o que fica. Quem estava duas vezes em um lugar estará uma, as listas e notas se juntam, e um segundo e-mail ou telefone é conservado ao lado do primeiro. Um só passo desfaz tudo.
people-merge = Unir
people-not-duplicate = Não é duplicado
## The data of one person.
people-data = Dados desta pessoa
people-export = Exportar o que se guarda desta pessoa
people-exported = { $rows ->
    [one] Um registro escrito em { $path }.
   *[other] { $rows } registros escritos em { $path }.
  }
people-erase = Apagar os dados desta pessoa…
people-erase-title = Apagar os dados de { $name }
people-erase-goes = O que se vai, também do histórico e da busca: nome, e-mails, telefones, idiomas, setores e especialidades, notas, forma de tratamento, fontes sobre a pessoa e documentos marcados como pessoais.
people-erase-stays = O que fica como registro do cargo, com um sinal no lugar do nome: cargos ocupados, assentos, credenciamentos e participações. Relatórios emitidos e atas aprovadas conservam nome e cargo.
people-erase-never = Isto não pode ser desfeito.
people-erase-type = Escreva { $name } para confirmar
people-erase-act = Apagar
people-erased = Os dados estão apagados
people-erased-documents = { $count ->
    [0] Não havia nenhum documento marcado como pessoal.
    [one] Um documento pessoal se foi com eles.
   *[other] { $count } documentos pessoais se foram com eles.
  }
people-erased-mentions = O nome ainda pode estar nas palavras de
people-erased-backups = Estas cópias do arquivo ainda contêm os dados
people-erased-room = O disco não tinha espaço para escrever o arquivo de novo; mesmo assim, os dados estão sobrescritos.
people-erased-close = Fechar
people-erased-on = Dados apagados em { $date }
people-erased-note = O que resta é o registro do cargo.
# A list of telephones for the clipboard, one a line.
people-copy-phones = Copiar telefones
