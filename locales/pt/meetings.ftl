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
