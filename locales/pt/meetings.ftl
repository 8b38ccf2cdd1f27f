### Meetings: their kinds of record, fields and choices; what is done in a room and after it.

## Kinds

kind-speaker = palestrante
kind-speaker-many = Palestrantes
kind-travel = viagem
kind-travel-many = Viagens
kind-step = passo da preparação
kind-step-many = Passos da preparação
kind-vote-cast = voto
kind-vote-cast-many = Votos
kind-paragraph = parágrafo
kind-paragraph-many = Parágrafos
kind-statement = manifestação
kind-statement-many = Manifestações
kind-minutes = ata
kind-minutes-many = Atas

## Fields added to kinds that were there

person-sex = Sexo
body-numbering = Numeração de suas decisões
event-delegation-limit = Pessoas por delegação, no máximo
segment-body = Órgão que se reúne nele
session-chair = Preside
item-state = Situação
item-begun = Aberto às
item-ended = Encerrado às
item-about = Retoma
accreditation-segment = Segmento
decision-authentic = Idiomas autênticos

## speaker: its fields

speaker-item = Item
speaker-role = Função
speaker-person = Pessoa
speaker-member = Membro
speaker-organization = Organização
speaker-stated = Como o programa escreve
speaker-position = Ordem na lista

## travel: its fields

travel-participant = Participante
travel-organization = Pago pela organização
travel-member = Pago pelo membro
travel-ticket = Passagem
travel-ticket-cost = Custo da passagem
travel-arrival-date = Dia da chegada
travel-arrival-time = Hora da chegada
travel-arrival-by = Voo de chegada
travel-departure-date = Dia da partida
travel-departure-time = Hora da partida
travel-departure-by = Voo de partida
travel-lodging = Hospedagem
travel-lodging-begin = Primeira noite
travel-lodging-end = Deixa a hospedagem
travel-per-diem = Diária
travel-per-diem-days = Dias de diária
travel-currency = Moeda
travel-visa = Carta para o visto
travel-note = Nota

## step: its fields

step-event = Evento
step-name = O que fazer
step-days-before = Dias antes
step-person = Quem faz
step-done = Feito em
step-note = Nota
step-position = Ordem na lista

## vote_cast: its fields

vote-cast-vote = Votação
vote-cast-member = Membro
vote-cast-organization = Organização
vote-cast-answer = Voto
vote-cast-position = Ordem na lista

## paragraph: its fields

paragraph-decision = Decisão
paragraph-number = Número
paragraph-text = Texto
paragraph-position = Ordem na lista

## statement: its fields

statement-decision = Decisão
statement-paragraph = Parágrafo
statement-kind = Tipo
statement-member = Membro
statement-country = País
statement-organization = Organização
statement-person = Pessoa
statement-date = Data
statement-text = Texto
statement-position = Ordem na lista

## minutes: their fields

minutes-event = Evento
minutes-number = Número
minutes-state = Situação
minutes-left-out = Partes que não traz
minutes-opening = Abertura
minutes-attendance = Presenças, em palavras
minutes-discussion = Outros assuntos tratados
minutes-closing = Encerramento
minutes-amendments = Emendas pedidas
minutes-circulated = Circulada em
minutes-amended = Emendada em
minutes-approved = Aprovada em
minutes-approved-by = Aprovada em reunião

## Choices

choice-sex-female = Mulher
choice-sex-male = Homem
choice-sex-other = Outro
choice-item-state-planned = Previsto
choice-item-state-treated = Tratado
choice-item-state-postponed = Adiado
choice-item-state-withdrawn = Retirado
choice-speaker-role-speaker = Palestrante
choice-speaker-role-moderator = Moderador ou moderadora
choice-speaker-role-panellist = Painelista
choice-speaker-role-rapporteur = Relator ou relatora
choice-ticket-state-unrecorded = Sem registro
choice-ticket-state-not-needed = Não é preciso
choice-ticket-state-asked = Pedida
choice-ticket-state-reserved = Reservada
choice-ticket-state-issued = Emitida
choice-visa-state-unrecorded = Sem registro
choice-visa-state-not-needed = Não é preciso
choice-visa-state-needed = É preciso
choice-visa-state-sent = Enviada
choice-visa-state-granted = Visto concedido
choice-visa-state-refused = Visto negado
choice-vote-answer-in-favour = A favor
choice-vote-answer-against = Contra
choice-vote-answer-abstention = Abstenção
choice-vote-answer-absent = Ausente
choice-statement-kind-comment = Comentário
choice-statement-kind-reservation = Reserva
choice-statement-kind-signature = Assinatura
choice-statement-kind-adhesion = Adesão posterior
choice-minutes-state-draft = Rascunho
choice-minutes-state-circulated = Circulada
choice-minutes-state-amended = Emendada
choice-minutes-state-approved = Aprovada

## Problems, beside the field

problem-voted-already = Já votou nesta votação; cada membro vota uma só vez.
problem-secret-vote = A votação é secreta: registram-se os totais, não quem votou o quê.
problem-approved-before = Essa reunião foi antes desta: uma ata é aprovada em reunião posterior.

problem-not-listed = Não está na lista de participantes do evento. Quem chegou sem convite é acrescentado como chegada imprevista.
problem-not-in-the-room = Não está registrado como presente nesta sessão: não sai quem não entrou.
problem-already-counted = Esta votação já foi apurada. Se houve um erro, desfaça ou abra outra votação.
problem-not-a-voter = Não tem voto neste órgão na data da sessão.
problem-vote-without-session = A votação não diz em que sessão ocorreu; indique a sessão para fazer a chamada.
problem-minutes-approved = A ata já está aprovada e não muda. Para corrigi-la, volte antes a outra situação.

## What was done, as history and undo name it. $name: the participant, event or vote; $count: how many

op-walk-in = Registrar chegada imprevista: { $name }
op-check-in = Registrar chegada: { $name }
op-check-out = Registrar saída: { $name }
op-mark-attendance = Registrar a presença de { $count }
op-open-vote = Abrir votação: { $name }
op-record-vote = Registrar votação: { $name }
op-clone-event = Criar a partir de outro: { $name }
op-invite = Pôr na lista { $count }
op-start-checklist = Preparação segundo o modelo: { $name }
op-number-decisions = Numerar decisões: { $count }
op-advance-minutes = Avançar a ata: { $name }

## Steps of the preparation, as the template words them

step-dates = Confirmar datas e modalidade com a sede
step-venue = Reservar sede, salas e equipamentos
step-budget = Aprovar o orçamento da reunião
step-agenda = Preparar a ordem do dia com as pendências
step-convocation = Enviar as convocações
step-funding = Acordar quem financia quem
step-credentials = Pedir credenciais e procurações
step-travel = Emitir passagens e cartas para vistos
step-documents = Circular os documentos de trabalho
step-interpretation = Contratar a interpretação
step-answers = Cobrar as respostas que faltam
step-dossier = Imprimir o dossiê e as listas
step-badges = Imprimir crachás e prismas de mesa
step-room = Revisar a sala, o som e a tela
step-minutes = Circular o projeto de ata
step-certificates = Enviar os certificados
step-settlement = Prestar contas de viagens e gastos
step-speakers = Confirmar palestrantes e moderação
step-call = Publicar a chamada
step-selection = Escolher quem participa
step-materials = Preparar os materiais
step-evaluation = Enviar o questionário de avaliação
step-link = Enviar o link de conexão
step-rehearsal = Ensaiar a conexão
step-recording = Publicar a gravação

## Quorum, in a sentence. $present: how many are present; $required: how many must be; $missing: how many more; $entitled: how many may vote; $represented: how many by another

meetings-quorum-met = Há quórum: { $present } de { $entitled }; são necessários { $required }.
meetings-quorum-missing = Não há quórum: { $present } de { $entitled }; faltam { $missing } para chegar a { $required }.
meetings-quorum-not-taken = Ninguém registrou a presença desta sessão; o quórum é { $required } de { $entitled }.
meetings-quorum-no-rule = Nenhuma regra fixa quórum para esta sessão.

## What an agenda does not keep. $name: an item or session; $other: another session; $minutes: how many; $time: a time of day

meetings-agenda-overrun = “{ $name }” passa { $minutes } min do horário.
meetings-agenda-overlap = “{ $name }” começa às { $time }, antes de terminar o anterior.
meetings-agenda-same-room = “{ $name }” e “{ $other }” estão na mesma sala na mesma hora.
meetings-agenda-outside = “{ $name }” está fora das datas do evento.
meetings-agenda-unplaced = “{ $name }” não está em nenhuma sessão.

## Parts of minutes

minutes-part-heading = Cabeçalho
minutes-part-previous = Ata anterior
minutes-part-attendance = Presenças e quórum
minutes-part-agenda = Ordem do dia
minutes-part-notes = O tratado em cada item
minutes-part-votes = Votações
minutes-part-decisions = Decisões
minutes-part-commitments = Compromissos
minutes-part-closing = Encerramento
minutes-part-signatures = Assinaturas

## Sentences of minutes. $place: the city, with its country; $dates: the days in words; $name: the event; $count: how many; $members: how many members; $time: a time of day

minutes-opening-line = Em { $place }, { $dates }: { $name }.
minutes-opening-without-place = { $dates }: { $name }.
minutes-opening-without-date = { $name }: os registros não dizem quando se realizou.
minutes-attendance-line = Participaram { $members } membros e { $count } pessoas.
minutes-attendance-listed = { $count ->
    [0] Constam da lista { $members } membros e nenhuma pessoa com nome; não houve registro de presença por sessão.
   *[other] Constam da lista { $members } membros e { $count } pessoas com nome; não houve registro de presença por sessão.
}
minutes-attendance-nobody = Os registros não dizem quem participou.
minutes-previous-approved = Ata aprovada: { $name }.
minutes-previous-pending = Ata sem aprovação: { $name }.
minutes-previous-none = Sem ata na rede: { $name }.
minutes-closing-line = A reunião encerrou-se às { $time }.

## What is found. $name: the event, or the first session; $text: the member, or the other session; $count: how many; $max: how many at most

finding-sessions-share-room = “{ $name }” e “{ $text }” estão na mesma sala na mesma hora.
finding-event-two-chairs = { $count } presidem ao mesmo tempo: { $name }.
finding-delegation-two-heads = { $text } tem { $count } chefes de delegação credenciados: { $name }.
finding-delegation-over-limit = { $text } tem { $count } pessoas na lista e o limite é { $max }: { $name }.
finding-delegation-two-heads-listed = { $text } tem { $count } chefes de delegação segundo a lista e o seu credenciamento: { $name }.
