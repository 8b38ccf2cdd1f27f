### The papers of a meeting: agenda, lists, cards, certificates, minutes, the letter that calls, folder and dossier.
### On paper, in the files of a folder, and where they are chosen on the screen.

# The event's city and days, as one line. $place: city; $dates: the days in words.
papers-place-dates = { $place }, { $dates }
# In the foot of an agenda. $place: the city whose clock it is; $offset: its difference from universal time, "UTC−6".
papers-zone = Horário local: { $place } ({ $offset })
# $languages: names of languages, joined.
papers-languages = Idiomas: { $languages }
# $languages: languages into which a session is interpreted, joined.
papers-interpretation = Interpretação: { $languages }
# Heads of tables that several papers share.
papers-number = N.º
papers-country = País ou organização
papers-name-post = Nome e cargo
papers-role = Função
papers-signature = Assinatura
# In place of a name that is not known yet.
papers-to-name = a designar

## The agenda

papers-agenda-title = Ordem do dia
papers-agenda-annotated-title = Ordem do dia anotada
papers-agenda-empty = A ordem do dia ainda não tem pontos.
papers-agenda-time = Hora
papers-agenda-item = Ponto
papers-agenda-matter = Assunto
papers-agenda-document = Documento
# Heading of the items that no session has.
papers-agenda-other = Pontos sem sessão
# How long an item lasts. $minutes: how many minutes.
papers-agenda-minutes = { NUMBER($minutes) } min

## Who takes part

papers-participants-title = Participantes
papers-participants-empty = Ainda não há participantes registrados.
# Under the heading; the parts are the next messages, joined.
papers-participants-lead = { $parts }.
# $count: how many.
papers-participants-persons = { $count ->
    [one] Uma pessoa
   *[other] { NUMBER($count) } pessoas
}
# $count: how many.
papers-participants-parties = { $count ->
    [one] um país ou organização
   *[other] { NUMBER($count) } países e organizações
}
# $count: seats without a person yet.
papers-participants-unnamed = { $count ->
    [one] um lugar a designar
   *[other] { NUMBER($count) } lugares a designar
}
# Heading of those who take part for nobody: experts, guests.
papers-participants-others = A título pessoal
papers-participants-remote = a distância
papers-participants-post = Cargo ou instituição
papers-participants-answer = Resposta
# People of whom only a number is known. $count: how many.
papers-participants-number = { $count ->
    [one] Uma pessoa sem nome nos registros
   *[other] { NUMBER($count) } pessoas sem nome nos registros
}

## Sheets to sign

papers-signin-title = Lista de presença
# Heading of a sheet where there are no sessions. $day: the day in words.
papers-signin-morning = { $day }, manhã
papers-signin-afternoon = { $day }, tarde
# Boxes under the list.
papers-signin-present = Presentes
papers-signin-members = Membros com voto presentes
# $quorum: how many must be present; $entitled: of how many.
papers-signin-quorum = Quórum: { NUMBER($quorum) } de { NUMBER($entitled) }
papers-signin-secretariat = Assinatura da Secretaria
papers-signin-note = Uma assinatura por pessoa. Quem não consta escreve o nome nas linhas em branco.

## Name tents and badges

papers-tents-title = Prismas de mesa
# On the face that lies on the table.
papers-tents-base = Base. Dobrar nas duas marcas. Imprimir em tamanho real.
papers-tents-empty = Não há delegações nem pessoas para as quais fazer prismas.
papers-badges-title = Crachás
papers-badges-empty = Não há pessoas com nome para as quais fazer crachás.
# The word of a role on a badge: it names what one does, so that it needs no gender.
papers-role-head = Delegação
papers-role-delegate = Delegação
papers-role-observer = Observação
papers-role-speaker = Exposição
papers-role-moderator = Moderação
papers-role-expert = Especialista
papers-role-guest = Convite especial
papers-role-trainee = Participante
papers-role-secretariat = Secretaria
papers-role-staff = Organização
papers-role-press = Imprensa
papers-role-public = Público

## Places at the table

papers-seating-title = Disposição da mesa
papers-seating-empty = Ninguém tem ainda um lugar à mesa.
# Under the heading. $order: how places are ordered, the next messages.
papers-seating-lead = Os lugares seguem { $order }, a partir da direita da presidência.
papers-seating-alphabetical = a ordem alfabética
papers-seating-seniority = a antiguidade
papers-seating-office = a função no órgão
# Alternative text of the plan.
papers-seating-alt = Mesa em ferradura com os lugares numerados; a tabela a seguir diz o mesmo
papers-seating-chair = Presidência
papers-seating-secretariat = Secretaria
papers-seating-office-head = Função
papers-vote = Voto
papers-with-vote = com voto
papers-without-vote = sem voto

## Credentials and quorum

papers-credentials-title = Credenciais e quórum
papers-credentials-empty = Os registros não dizem quem pode votar nesta reunião.
# $accredited: how many who vote are accredited; $entitled: how many may vote.
papers-credentials-lead = { NUMBER($accredited) } de { NUMBER($entitled) } com direito a voto credenciaram quem vota.
papers-credentials-person = Credenciamento
papers-credentials-letter = Nota
papers-credentials-present = Presente
# After the name of the person who gives the vote.
papers-credentials-votes = vota
# $name: whose vote is given by proxy.
papers-credentials-proxy = vota também por { $name }
papers-credentials-none = sem credencial
# Labels of the boxes.
papers-credentials-entitled = Com direito a voto
papers-credentials-accredited = Credenciados
papers-credentials-required = Quórum exigido
papers-credentials-hour = Presentes às ____ : ____
papers-credentials-checks = Examinou as credenciais
papers-credentials-presides = Preside

## Certificates

papers-certificate-title = Certificado de participação
papers-certificates-title = Certificados de participação
papers-certificates-empty = Nenhum registro diz ainda quem esteve presente; os certificados saem da presença.
# Before the name; whose certificate it is stands at the head of the sheet.
papers-certificate-says = Certificamos que
# After the name and before the meeting's title.
papers-certificate-took-part = participou de
# $count: sessions attended; $all: sessions in which attendance was taken.
papers-certificate-sessions = Presente em { NUMBER($count) } de { NUMBER($all) } sessões

## Minutes

# $event: the meeting.
papers-minutes-title = Ata: { $event }
papers-minutes-draft = Minuta. Não é definitiva até sua aprovação na reunião seguinte.
papers-minutes-circulated = Circulada aos membros, que podem emendá-la até sua aprovação.
papers-minutes-amended = Emendada pelos membros; pendente de aprovação.
papers-minutes-approved = Aprovada.
# Labels of the facts at the head of the minutes.
papers-minutes-facts = Dados da reunião
papers-minutes-detail = Detalhe
papers-minutes-place = Local e data
papers-minutes-body = Órgão
papers-minutes-mode = Modalidade
papers-minutes-called = Convocada por
# $number: the letter's number; $date: its date in words.
papers-minutes-letter = Ofício { $number }, de { $date }
papers-minutes-presides = Preside
papers-minutes-quorum = Quórum
# $present, $entitled: members with a vote; $required: how many must be present.
papers-minutes-quorum-met = { NUMBER($present) } presentes de { NUMBER($entitled) } com voto; exigidos: { NUMBER($required) }
papers-minutes-languages = Idiomas
papers-minutes-previous = Ata anterior
# Headings.
papers-minutes-present = Presentes
papers-minutes-excused = Justificados
papers-minutes-absent = Ausentes
papers-minutes-unrecorded = A presença não está registrada.
papers-minutes-attendance = Presença por sessão
papers-minutes-other = Outras decisões
papers-minutes-who = Quem
papers-minutes-commitment = Compromisso
papers-minutes-due = Prazo
papers-minutes-commitments = Outros compromissos
papers-minutes-closing = Encerramento
# $yes, $no, $abstained: votes.
papers-minutes-vote = { NUMBER($yes) } a favor, { NUMBER($no) } contra, { NUMBER($abstained) } abstenções
# $present: how many were there when the vote was taken; $quorum: how many had to be.
papers-minutes-frozen = Presentes na votação: { NUMBER($present) }; quórum: { NUMBER($quorum) }

## The letter that calls

# $event: the meeting.
papers-convocation-subject = Convocação: { $event }
# Names stand at the end: no article agrees with every one. $network: the network; $event: the meeting.
papers-convocation-greeting = A Secretaria cumprimenta Vossa Senhoria cordialmente e convoca para a seguinte reunião: **{ $event }**, { $network }.
# $dates: the days in words; $place: building and city.
papers-convocation-when = A reunião será realizada em { $place }, { $dates }.
papers-convocation-when-only = A reunião será realizada nestas datas: { $dates }.
# The day is not fixed yet. $place: building and city.
papers-convocation-where-only = A reunião será realizada em { $place }.
# Before the list of the agenda's first items.
papers-convocation-agenda = A ordem do dia provisória é a seguinte:
# $due: a date in words.
papers-convocation-due = Agradecemos a confirmação de sua participação e o credenciamento de sua delegação até { $due }.
papers-convocation-answer = Agradecemos a confirmação de sua participação e o credenciamento de sua delegação.
# The text of the message to which the letter is attached. $event: the meeting.
papers-convocation-message = Enviamos em anexo a convocação e o evento de calendário da seguinte reunião: { $event }.

## The dossier

papers-dossier-title = Dossiê
papers-dossier-contents = Conteúdo
papers-dossier-page = Página
papers-dossier-part = Documento
# Under the cover's title. $date: the day in words.
papers-dossier-as-of = Preparado em { $date }
papers-dossier-convocation = Convocação
# Bookmark above the documents of the event itself.
papers-dossier-general = Documentos gerais
# On a page of ours in place of a document.
papers-dossier-not-here = Este documento não está reunido no dossiê.
papers-dossier-file = Arquivo
papers-dossier-kept = Onde está
papers-dossier-size = Tamanho
# Why a document is not there.
papers-dossier-reason-encrypted = O arquivo está protegido por senha.
papers-dossier-reason-damaged = O arquivo está danificado e não pode ser lido.
papers-dossier-reason-loop = As páginas do arquivo formam um círculo.
papers-dossier-reason-empty = O arquivo não tem páginas.
# $max: the largest side of a page that readers open, in points.
papers-dossier-reason-too-large = Alguma página mede mais de { NUMBER($max) } pontos de lado, mais do que um escritório imprime.
papers-dossier-reason-too-many = O arquivo tem mais páginas do que cabem em um dossiê.
papers-dossier-reason-kind = O arquivo não é um PDF; segue à parte.
papers-dossier-reason-reference = Os registros apenas fazem referência a este documento.
papers-dossier-reason-personal = O documento contém dados pessoais e não é distribuído.

## The folder

papers-folder-title = Pasta da reunião
papers-folder-calendar = Calendário
papers-folder-ballots = Cédulas
papers-folder-documents = Documentos
papers-folder-message = Mensagem
# Under the heading of the page that lists the files. $count: how many files.
papers-folder-lead = { $count ->
    [one] Um arquivo. Abre sem conexão.
   *[other] { NUMBER($count) } arquivos. Abrem sem conexão.
}
# Heads of the list.
papers-folder-file = Arquivo
papers-folder-for = Para
papers-folder-pages = Páginas
papers-folder-minutes = Ata
# A folder that may not be written over.
problem-folder-not-ours = Essa pasta tem arquivos que não são desta reunião: escolha outra.

## Choosing them on the screen

# Names in the list of documents.
reports-document-agenda = Ordem do dia
reports-document-agenda-annotated = Ordem do dia anotada
reports-document-participants = Participantes de um evento
reports-document-sign-in = Listas para assinar
reports-document-tents = Prismas de mesa
reports-document-badges = Crachás
reports-document-seating = Disposição da mesa
reports-document-credentials = Credenciamento e quórum
reports-document-certificates = Certificados
reports-document-minutes = Ata de uma reunião
# What to do while no event is chosen.
reports-choose-event = Escolha o evento cujos papéis deseja ver.
reports-event-find = Buscar um evento
reports-badge-format = Formato
# Names of formats of badges.
reports-badge-90x55 = 90 × 55 mm
reports-badge-86x54 = 86 × 54 mm
reports-badge-a6 = A6
reports-badge-4x3in = 4 × 3 polegadas
reports-badge-avery-5395 = Avery 5395
reports-badge-herma-4412 = HERMA 4412
# Heading above the two buttons.
folder-title = Toda a reunião
folder-make = Fazer a pasta…
folder-where = Escolha onde criar a pasta da reunião
folder-making = Pasta da reunião
# $count: files; $pages: pages in all.
folder-made = Pasta feita: { NUMBER($count) } arquivos, { NUMBER($pages) } páginas.
folder-dossier-make = Fazer o dossiê…
folder-dossier-save = Salvar o dossiê
folder-dossier-making = Dossiê da reunião
# $pages: pages in all.
folder-dossier-made = Dossiê salvo: { NUMBER($pages) } páginas.
# $count: documents.
folder-dossier-left = { $count ->
    [one] Um documento não está página por página:
   *[other] { NUMBER($count) } documentos não estão página por página:
}
