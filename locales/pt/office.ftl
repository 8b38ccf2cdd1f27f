### The words of the secretariat's shorter documents: calendar, directory, vacancies, composition, rotation, election, letter.
### On paper only; choosing them on the screen is in reports.ftl.

# At the right of the head. $date: the day, in full.
office-as-of = Em { $date }

## The calendar of a year

# $year: the year.
office-calendar-title = Calendário { $year }
# $count: how many.
office-calendar-own = { $count ->
    [one] Um evento próprio
   *[other] { NUMBER($count) } eventos próprios
}
# $count: how many.
office-calendar-supported = { $count ->
    [one] um apoiado
   *[other] { NUMBER($count) } apoiados
}
# $count: how many.
office-calendar-related = { $count ->
    [one] um relacionado
   *[other] { NUMBER($count) } relacionados
}
office-calendar-empty = Não há eventos registrados neste ano.
# Legend of the three marks.
office-calendar-key-own = Próprio da rede
office-calendar-key-supported = Apoiado pela rede
office-calendar-key-related = Relacionado
# Heading of the events of which only the year is known.
office-calendar-undated = Sem mês conhecido

## The directory

office-directory-title = Diretório de cargos
office-directory-empty = Não há cargos registrados nesta data.
# Heads of the table.
office-directory-holder = Titular
office-directory-post = Cargo
office-directory-contact = Contato oficial
# Above the posts that belong to no member or organization.
office-directory-nobody = Da rede

## Vacancies

office-vacancies-title = Vacâncias
# The two parts are the next two messages.
office-vacancies-lead = { $posts }; { $seats }.
# $count: vacant posts; $all: all posts.
office-vacancies-posts = { $count ->
    [0] Nenhum cargo vago
    [one] Um cargo vago de { NUMBER($all) }
   *[other] { NUMBER($count) } cargos vagos de { NUMBER($all) }
}
# $count: open seats.
office-vacancies-seats = { $count ->
    [0] nenhum assento vago nos órgãos
    [one] um assento vago nos órgãos
   *[other] { NUMBER($count) } assentos vagos nos órgãos
}
office-vacancies-none = Nenhum cargo nem assento está vago, segundo os registros.
# Headings of the three parts.
office-vacancies-part-posts = Cargos
office-vacancies-part-seats = Assentos nos órgãos
office-vacancies-part-ending = Terminam nos próximos 90 dias
# Heads of the tables.
office-vacancies-last = Último titular
office-vacancies-meanwhile = Enquanto isso
office-vacancies-letter = Ofício
# Before the name of who will hold the post and since when.
office-vacancies-next = Designado:
# No letter has asked for an appointment.
office-vacancies-unwritten = sem ofício
# Open seats of all. $open, $seats: how many.
office-vacancies-open = { NUMBER($open) } de { NUMBER($seats) }
office-vacancies-open-head = Vagos
office-vacancies-until = Termina
office-vacancies-what = Cargo ou órgão
# In place of a holder, where a term ends.
office-vacancies-term = Fim do mandato

## A body on a day

# The title of the file. $body: the body.
office-composition-title = Composição: { $body }
# $count: seats held; $date: the day in full.
office-composition-lead = { $count ->
    [0] Ninguém consta como integrante em { $date }.
    [one] Um assento ocupado em { $date }.
   *[other] { NUMBER($count) } assentos ocupados em { $date }.
}
office-composition-seats = Assentos
office-composition-no-vote = sem voto
# How many terms the holder has sat.
office-composition-terms = Mandatos
# $year: the year.
office-composition-changes = Mudanças de { $year }

## A body against its rules

# $body: the body.
office-balance-title = Equilíbrio: { $body }
# $count: rules that hold; $all: all rules.
office-balance-lead = { $count ->
    [one] Uma regra de { NUMBER($all) } se cumpre.
   *[other] Cumprem-se { NUMBER($count) } regras de { NUMBER($all) }.
}
office-balance-no-rules = O estatuto não dá regras para este órgão.
office-balance-rules = Regras
# The state of a rule.
office-balance-holds = cumpre-se
office-balance-lacks = falta
office-balance-broken = não se cumpre
office-balance-unknown = não consta
office-balance-eligible = Elegíveis, na ordem em que seriam consultados
office-balance-barred = Não elegíveis nesta data
# Heads of the tables.
office-balance-last = Última vez
office-balance-rank = Ordem

## Who sat when

# $body: the body.
office-rotation-title = Rotação: { $body }
# $count: how many sat; $first, $last: years.
office-rotation-lead = { $count ->
    [one] Um integrante entre { $first } e { $last }.
   *[other] { NUMBER($count) } integrantes entre { $first } e { $last }.
}
office-rotation-empty = Os registros não nomeiam quem o integrou.
# Alternative text of the picture.
office-rotation-alt = Anos em que cada um integrou o órgão; a tabela a seguir diz o mesmo
office-rotation-key-seat = integrou o órgão
office-rotation-key-chair = presidiu-o ou coordenou-o
office-rotation-gaps = Uma coluna vazia é um ano sem registros.
office-rotation-table = Integrantes
office-rotation-years = Anos
# How many years.
office-rotation-count = N.º de anos
office-rotation-never = Membros que nunca o integraram

## The record of an election

# The title of the file. $title: the election.
office-election-title = Ata: { $title }
office-election-open = A eleição ainda não tem resultado.
# $count: how many; $names: a list.
office-election-result = { $count ->
    [one] Fica eleito: { $names }.
   *[other] Ficam eleitos: { $names }.
}
# Heads of the tables, and what the first one says.
office-election-detail = Detalhe
office-election-body = Órgão
office-election-event = Evento
office-election-state = Situação
office-election-method = Modo
office-election-seats = Assentos a preencher
office-election-candidacies = Candidaturas
office-election-outcome = Resultado
office-election-elected = eleito
office-election-votes = Votos
# $number: from 1.
office-election-round = Rodada { NUMBER($number) }
# $count: how many.
office-election-open-seats = { $count ->
    [one] um assento a preencher
   *[other] { NUMBER($count) } assentos a preencher
}
# Under its number.
office-election-cast = votos emitidos
office-election-blank = em branco
office-election-invalid = nulos
# $present, $quorum: how many.
office-election-quorum-met = Houve quórum: { NUMBER($present) } presentes, { NUMBER($quorum) } exigidos.
# $present, $quorum: how many.
office-election-quorum-missed = Não houve quórum: { NUMBER($present) } presentes, { NUMBER($quorum) } exigidos.
office-election-by-acclamation = Por aclamação.
office-election-by-ballot = Por votação, em uma rodada.
# $count: how many.
office-election-by-rounds = Por votação, em { NUMBER($count) } rodadas.
# Under the lines for signatures.
office-election-presides = Preside
office-election-attests = Atesta

## Letters

# Above the institution, where no person is known.
office-letter-to-head = À autoridade máxima
# $treatment: "Sra."; $name: surname, in Portuguese the whole name; $gender: feminine, masculine or unknown.
office-letter-dear = { $gender ->
    [feminine] Prezada { $treatment } { $name },
    [masculine] Prezado { $treatment } { $name },
   *[other] Com os nossos cumprimentos, { $treatment } { $name },
}
# The form of address is not known. $name: the whole name.
office-letter-dear-name = Com os nossos cumprimentos, { $name },
# No person is known.
office-letter-dear-nobody = Senhoras e Senhores,
# $post: the post.
office-letter-appointment-subject = Designação pendente: { $post }
# $network: the network; $post: the post.
office-letter-appointment-greeting = A Secretaria cumprimenta Vossa Senhoria e informa que, segundo nossos registros, o seguinte cargo se encontra vago: **{ $post }**, { $network }.
office-letter-appointment-request = Agradeceremos que nos comunique a designação de quem o ocupará e de sua suplência, com nome completo, cargo, instituição, e-mail oficial e telefone, para que possamos nos dirigir à pessoa indicada.
# $due: a day in full.
office-letter-appointment-due = Pedimos o envio dessas informações até { $due }.
office-letter-close = Aproveitamos a ocasião para renovar os protestos de nossa mais distinta consideração.
# $name: the post.
problem-post-held = O cargo tem titular: { $name }.
# $name: the post.
problem-no-recipient = Não se sabe a quem escrever: { $name } não tem membro nem instituição.
problem-no-body = Ainda não há nenhum órgão registrado.
