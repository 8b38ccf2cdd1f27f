### The records of a network: the kinds, their fields, and the values of their choices.
### Shown as labels on screens and as headings on paper; no variables.

## Kinds. `kind-x` stands inside a sentence ("Add member: Uruguay"), `kind-x-many` as a heading

kind-network-name = nome da rede
kind-network-name-many = Nomes da rede
kind-network = rede
kind-network-many = Redes
kind-report-text = texto do relatório
kind-report-text-many = Textos do relatório
kind-organization = organização
kind-organization-many = Organizações
kind-organization-name = nome de organização
kind-organization-name-many = Nomes de organizações
kind-person = pessoa
kind-person-many = Pessoas
kind-post = cargo
kind-post-many = Cargos
kind-tenure = gestão
kind-tenure-many = Gestões
kind-member-institution = instituição do membro
kind-member-institution-many = Instituições dos membros
kind-member = membro
kind-member-many = Membros
kind-membership = filiação
kind-membership-many = Filiações
kind-subregion = sub-região
kind-subregion-many = Sub-regiões
kind-member-subregion = sub-região do membro
kind-member-subregion-many = Sub-regiões dos membros
kind-document = documento
kind-document-many = Documentos
kind-figure = número declarado
kind-figure-many = Números declarados
kind-finding-note = nota sobre um achado
kind-finding-note-many = Notas sobre achados
kind-source = fonte
kind-source-many = Fontes
kind-body = órgão
kind-body-many = Órgãos
kind-body-rule = regra do órgão
kind-body-rule-many = Regras dos órgãos
kind-quota = cota de sub-região
kind-quota-many = Cotas de sub-regiões
kind-seat = assento
kind-seat-many = Assentos
kind-statutes = estatuto
kind-statutes-many = Estatutos
kind-term = mandato
kind-term-many = Mandatos
kind-candidacy = candidatura
kind-candidacy-many = Candidaturas
kind-election = eleição
kind-election-many = Eleições
kind-ballot-round = turno de votação
kind-ballot-round-many = Turnos de votação
kind-tally = apuração
kind-tally-many = Apurações
kind-accreditation = credenciamento
kind-accreditation-many = Credenciamentos
kind-vote = votação
kind-vote-many = Votações
kind-attendance = presença
kind-attendance-many = Presenças
kind-event = evento
kind-event-many = Eventos
kind-item = item da pauta
kind-item-many = Itens da pauta
kind-organizer = organizador
kind-organizer-many = Organizadores
kind-participant = participante
kind-participant-many = Participantes
kind-segment = segmento
kind-segment-many = Segmentos
kind-series = série
kind-series-many = Séries
kind-edition = edição
kind-edition-many = Edições
kind-session = sessão
kind-session-many = Sessões
kind-commitment = compromisso
kind-commitment-many = Compromissos
kind-decision = decisão
kind-decision-many = Decisões
kind-activity = elemento do plano
kind-activity-many = Elementos do plano
kind-budget-line = linha de orçamento
kind-budget-line-many = Linhas de orçamento
kind-rate = taxa de câmbio
kind-rate-many = Taxas de câmbio
kind-indicator = indicador
kind-indicator-many = Indicadores
kind-reading = leitura de indicador
kind-reading-many = Leituras de indicadores
kind-plan = plano
kind-plan-many = Planos
kind-accomplishment = realização
kind-accomplishment-many = Realizações
kind-project-amount = valor do projeto
kind-project-amount-many = Valores dos projetos
kind-contribution = contribuição
kind-contribution-many = Contribuições
kind-exchange = intercâmbio
kind-exchange-many = Intercâmbios
kind-project-partner = parceiro do projeto
kind-project-partner-many = Parceiros dos projetos
kind-project = projeto
kind-project-many = Projetos
kind-project-objective = objetivo do projeto
kind-project-objective-many = Objetivos dos projetos
kind-supporter = organização de apoio
kind-supporter-many = Organizações de apoio
kind-time-frame = prazo do projeto
kind-time-frame-many = Prazos dos projetos
kind-award = prêmio
kind-award-many = Prêmios
kind-award-category = categoria de prêmio
kind-award-category-many = Categorias de prêmios
kind-entry = inscrição
kind-entry-many = Inscrições
kind-resource = recurso
kind-resource-many = Recursos
kind-letter = ofício
kind-letter-many = Ofícios

## network-name: its fields

network-name-name = Nome
network-name-acronym = Sigla
network-name-begin = Início
network-name-end = Fim

## network: its fields

network-name = Nome
network-acronym = Sigla
network-mission = Missão
network-founded = Criada
network-main-language = Idioma principal
network-languages = Idiomas de trabalho
network-country = País da secretaria
network-zone = Fuso horário
network-decimal-mark = Separador decimal
network-paper = Papel
network-currency = Moeda dos totais
network-secretariat = Secretaria
network-website = Site
network-demo = Rede fictícia

## report-text: its fields

report-text-year = Ano
report-text-chapter = Capítulo
report-text-title = Título
report-text-text = Texto
report-text-person = Pessoa
report-text-signed-by = Assina
report-text-signed-as = Cargo de quem assina

## organization: its fields

organization-name = Nome
organization-acronym = Sigla
organization-aliases = Outros nomes
organization-kind = Tipo
organization-country = País
organization-parent = Parte de
organization-successor = Sucessora
organization-begin = Início
organization-end = Fim
organization-website = Site
organization-note = Nota

## organization-name: its fields

organization-name-organization = Organização
organization-name-name = Nome
organization-name-acronym = Sigla
organization-name-begin = Início
organization-name-end = Fim

## person: its fields

person-given-names = Prenomes
person-first-surname = Primeiro sobrenome
person-second-surname = Segundo sobrenome
person-printed-name = Nome impresso
person-sort-key = Chave de ordenação
person-treatment = Tratamento
person-correspondence-language = Idioma de correspondência
person-languages = Idiomas
person-country = País
person-organization = Local de trabalho
person-position-stated = Cargo segundo a fonte
person-email = E-mail
person-second-email = Outro e-mail
person-phone = Telefone
person-mobile = Celular
person-sectors = Setores
person-expertise = Especialidades
person-note = Notas

## post: its fields

post-name = Nome
post-kind = Tipo
post-member = Membro
post-country = País
post-organization = Organização
post-email = E-mail
post-phone = Telefone
post-begin = Início
post-end = Fim

## tenure: its fields

tenure-post = Cargo
tenure-person = Pessoa
tenure-capacity = Qualidade
tenure-rank = Ordem
tenure-begin = Início
tenure-end = Fim

## member-institution: its fields

member-institution-member = Membro
member-institution-organization = Organização
member-institution-role = Função
member-institution-begin = Início
member-institution-end = Fim

## member: its fields

member-kind = Tipo
member-country = País
member-organization = Organização
member-name = Nome
member-official-name = Nome oficial
member-correspondence-language = Idioma de correspondência
member-paper = Papel
member-note = Notas

## membership: its fields

membership-member = Membro
membership-status = Situação
membership-begin = Início
membership-attested = Consta desde
membership-end = Fim
membership-decision = Decisão

## subregion: its fields

subregion-name = Nome
subregion-position = Ordem na lista

## member-subregion: its fields

member-subregion-member = Membro
member-subregion-subregion = Sub-região
member-subregion-begin = Início
member-subregion-end = Fim

## document: its fields

document-name = Título
document-about = Pertence a
document-file-name = Nome do arquivo
document-media-type = Tipo de arquivo
document-size = Tamanho
document-size-stated = Tamanho segundo a fonte
document-content = Conteúdo
document-address = Endereço ou localização
document-organization = Organização
document-person = Pessoa
document-date = Data
document-personal = Contém dados pessoais
document-position = Ordem na lista

## figure: its fields

figure-name = O que conta, nas palavras da fonte
figure-subject = O que conta
figure-scope = Âmbito
figure-about = Sobre
figure-value = Valor
figure-bound = Exatidão
figure-as-of = Na data
figure-as-of-stated = Data como a fonte escreve
figure-position = Ordem na lista

## finding-note: its fields

finding-note-code = Achado
finding-note-about = Sobre
finding-note-state = Situação
finding-note-note = Explicação

## source: its fields

source-about = Sobre
source-field = Campo
source-title = Título
source-quote = Citação
source-address = Endereço ou localização
source-document = Documento guardado
source-accessed = Consultada em

## body: its fields

body-name = Nome
body-kind = Tipo
body-scope = Âmbito
body-parent = Subordinado a
body-mandate = Atribuições
body-seats-stated = Integrantes segundo a fonte
body-begin = Início
body-end = Fim
body-position = Ordem na lista

## body-rule: its fields

body-rule-statutes = Estatuto
body-rule-body = Órgão
body-rule-seats = Assentos
body-rule-term-months = Duração do mandato, em meses
body-rule-terms-in-a-row = Mandatos seguidos permitidos
body-rule-rotation = Rodízio
body-rule-electorate = Quem vota
body-rule-quorum = Quórum
body-rule-quorum-number = Quórum em número
body-rule-majority = Maioria
body-rule-base = Base da maioria
body-rule-note = Nota

## quota: its fields

quota-rule = Regra
quota-subregion = Sub-região
quota-seats = Assentos

## seat: its fields

seat-term = Mandato
seat-member = Membro
seat-country = País
seat-organization = Organização
seat-office = Função no órgão
seat-votes = Com voto
seat-subregion = Sub-região
seat-post = Cargo
seat-person = Pessoa
seat-stated = Como a fonte escreve
seat-begin = Início no assento
seat-end = Fim
seat-ended-by = Motivo do fim
seat-election = Eleição
seat-position = Ordem na lista

## statutes: its fields

statutes-name = Nome
statutes-begin = Em vigor desde
statutes-end = Em vigor até
statutes-event = Aprovado em
statutes-meeting-interval = Meses entre reuniões anuais
statutes-ministerial-interval = Meses entre reuniões ministeriais
statutes-text = Texto

## term: its fields

term-body = Órgão
term-name = Denominação
term-begin = Início
term-end = Fim
term-prorogued = Prorrogado até
term-election = Eleição

## candidacy: its fields

candidacy-election = Eleição
candidacy-member = Membro
candidacy-country = País
candidacy-organization = Organização
candidacy-office = Função no órgão
candidacy-subregion = Sub-região
candidacy-state = Situação

## election: its fields

election-name = Nome
election-body = Órgão
election-event = Evento
election-date = Decidida em
election-method = Método
election-seats = Assentos a eleger
election-state = Situação
election-note = Nota

## ballot-round: its fields

ballot-round-election = Eleição
ballot-round-number = Turno
ballot-round-date = Data
ballot-round-seats = Assentos a preencher
ballot-round-entitled = Com direito a voto
ballot-round-present = Presentes
ballot-round-cast = Votos emitidos
ballot-round-blank = Em branco
ballot-round-invalid = Nulos

## tally: its fields

tally-round = Turno
tally-candidacy = Candidatura
tally-votes = Votos
tally-elected = Eleita

## accreditation: its fields

accreditation-event = Evento
accreditation-member = Membro
accreditation-country = País
accreditation-organization = Organização
accreditation-person = Pessoa
accreditation-role = Função
accreditation-rank = Ordem
accreditation-votes = Dá o voto
accreditation-proxy-of = Voto delegado por
accreditation-document = Documento

## vote: its fields

vote-name = Assunto
vote-body = Órgão
vote-event = Evento
vote-session = Sessão
vote-item = Item da pauta
vote-date = Data
vote-method = Método
vote-majority = Maioria
vote-base = Base da maioria
vote-entitled = Com direito a voto
vote-present = Presentes
vote-quorum-required = Quórum exigido
vote-in-favour = A favor
vote-against = Contra
vote-abstentions = Abstenções
vote-invalid = Nulos
vote-result = Resultado

## attendance: its fields

attendance-session = Sessão
attendance-participant = Participante
attendance-state = Situação
attendance-arrival = Chegada
attendance-departure = Saída

## event: its fields

event-name = Nome
event-kind = Tipo
event-scope = Âmbito
event-mode = Modalidade
event-status = Situação
event-body = Órgão que se reúne
event-place = Local
event-venue = Sede
event-country = País
event-zone = Fuso horário
event-begin = Primeiro dia
event-end = Último dia
event-dates-stated = Datas segundo a fonte
event-languages = Idiomas de trabalho
event-objective = Objetivo
event-summary = Resumo
event-framework = No âmbito de
event-countries-stated = Países segundo a fonte
event-countries-bound = Exatidão do número de países
event-people-stated = Pessoas segundo a fonte
event-people-bound = Exatidão do número de pessoas
event-tags = Etiquetas
event-activity = Elemento do plano

## item: its fields

item-event = Evento
item-session = Sessão
item-parent = Parte de
item-number = Número
item-name = Nome
item-kind = Tipo
item-begin = Início
item-minutes = Duração em minutos
item-note = Nota
item-position = Ordem na lista

## organizer: its fields

organizer-event = Evento
organizer-organization = Organização
organizer-member = Membro
organizer-country = País
organizer-role = Função
organizer-stated = Como a fonte escreve
organizer-position = Ordem na lista

## participant: its fields

participant-event = Evento
participant-person = Pessoa
participant-member = Membro
participant-country = País
participant-organization = Organização
participant-stated = Como a fonte escreve
participant-number = Número de pessoas
participant-bound = Exatidão
participant-includes-listed = Inclui os listados
participant-role = Participa como
participant-capacity = Qualidade
participant-invitation = Convite
participant-presence = Presença
participant-remote = A distância
participant-position = Ordem na lista

## segment: its fields

segment-event = Evento
segment-name = Nome
segment-kind = Tipo
segment-begin = Início
segment-end = Fim
segment-position = Ordem na lista

## series: its fields

series-name = Nome
series-scope = Âmbito
series-position = Ordem na lista

## edition: its fields

edition-event = Evento
edition-series = Série
edition-number = Número
edition-ordinal = Número para ordenar

## session: its fields

session-event = Evento
session-segment = Segmento
session-name = Nome
session-date = Data
session-begin = Início
session-end = Fim
session-room = Sala
session-interpretation = Interpretação
session-position = Ordem na lista

## commitment: its fields

commitment-name = Compromisso
commitment-decision = Decisão
commitment-event = Evento
commitment-member = Membro
commitment-country = País
commitment-organization = Organização
commitment-body = Órgão
commitment-person = Pessoa
commitment-responsible-stated = Responsável segundo a fonte
commitment-due = Prazo
commitment-state = Situação
commitment-closed = Encerrado
commitment-progress = O que foi feito
commitment-position = Ordem na lista

## decision: its fields

decision-number = Número
decision-name = Título
decision-kind = Tipo
decision-scope = Âmbito
decision-body = Órgão
decision-event = Evento
decision-item = Item da pauta
decision-date = Data
decision-way = Via
decision-text = Texto
decision-vote = Votação
decision-state = Situação

## activity: its fields

activity-plan = Plano
activity-parent = Parte de
activity-level = Nível
activity-number = Número
activity-name = Nome
activity-description = Descrição
activity-reach = Alcance
activity-infrastructure = Infraestrutura
activity-financing = Financiamento
activity-member = Membro
activity-country = País
activity-organization = Organização
activity-body = Órgão
activity-person = Pessoa
activity-responsible-stated = Responsável segundo a fonte
activity-begin = Início
activity-end = Fim
activity-actual-begin = Início real
activity-actual-end = Fim real
activity-status = Situação
activity-progress = Andamento
activity-position = Ordem na lista

## budget-line: its fields

budget-line-activity = Elemento do plano
budget-line-name = Item de despesa
budget-line-organization = Organização
budget-line-member = Membro
budget-line-source-stated = Fonte como está escrita
budget-line-planned = Previsto
budget-line-committed = Comprometido
budget-line-spent = Executado
budget-line-currency = Moeda
budget-line-amount-stated = Valor como a fonte escreve
budget-line-position = Ordem na lista

## rate: its fields

rate-from-currency = Da moeda
rate-to-currency = Para a moeda
rate-value = Quanto vale uma unidade
rate-date = Data
rate-source-stated = Fonte como está escrita

## indicator: its fields

indicator-plan = Plano
indicator-activity = Elemento do plano
indicator-project = Projeto
indicator-name = O que se mede
indicator-unit = Unidade
indicator-baseline = Linha de base
indicator-baseline-date = Data da linha de base
indicator-target = Meta
indicator-target-date = Data da meta
indicator-direction = Sentido
indicator-method = Método
indicator-position = Ordem na lista

## reading: its fields

reading-indicator = Indicador
reading-begin = Início do período lido
reading-end = Fim do período lido
reading-value = Valor
reading-part = Desagregação
reading-evidence = Evidência
reading-document = Documento

## plan: its fields

plan-name = Nome
plan-scope = Âmbito
plan-begin = Início
plan-end = Fim
plan-event = Aprovado em
plan-approved = Aprovado
plan-status = Situação
plan-currency = Moeda
plan-summary = Resumo

## accomplishment: its fields

accomplishment-project = Projeto
accomplishment-number = Número
accomplishment-text = Texto
accomplishment-date = Data
accomplishment-event = Evento
accomplishment-position = Ordem na lista

## project-amount: its fields

project-amount-project = Projeto
project-amount-kind = Tipo
project-amount-amount = Valor
project-amount-currency = Moeda
project-amount-amount-stated = Valor como a fonte escreve
project-amount-begin = Início
project-amount-end = Fim
project-amount-position = Ordem na lista

## contribution: its fields

contribution-name = Finalidade
contribution-kind = Tipo
contribution-member = Membro
contribution-organization = Organização
contribution-country = País
contribution-year = Ano
contribution-project = Projeto
contribution-due = A receber
contribution-received = Recebido
contribution-currency = Moeda
contribution-amount-stated = Valor como a fonte escreve
contribution-due-date = Data de vencimento
contribution-received-date = Data de recebimento

## exchange: its fields

exchange-name = Tema
exchange-scope = Âmbito
exchange-provider = Membro que oferece
exchange-provider-country = País que oferece
exchange-receiver = Membro que recebe
exchange-receiver-country = País que recebe
exchange-person = Pessoa
exchange-experts = Especialistas
exchange-experts-bound = Exatidão do número de especialistas
exchange-begin = Início
exchange-end = Fim
exchange-status = Situação
exchange-funder = Financiador
exchange-project = Projeto
exchange-amount = Valor
exchange-currency = Moeda
exchange-amount-stated = Valor como a fonte escreve
exchange-result = Resultado

## project-partner: its fields

project-partner-project = Projeto
project-partner-organization = Organização
project-partner-member = Membro
project-partner-country = País
project-partner-role = Função
project-partner-stated = Como a fonte escreve
project-partner-attested = Consta desde
project-partner-position = Ordem na lista

## project: its fields

project-name = Nome
project-aliases = Outros nomes
project-code = Código
project-scope = Âmbito
project-status = Situação
project-country = País
project-countries = Países
project-countries-stated = Países segundo a fonte
project-purpose = Finalidade
project-funding-stated = Financiamento segundo a fonte
project-unit-stated = Unidade segundo a fonte
project-person = Dirige
project-note = Nota

## project-objective: its fields

project-objective-project = Projeto
project-objective-number = Número
project-objective-text = Texto
project-objective-position = Ordem na lista

## supporter: its fields

supporter-organization = Organização
supporter-role = Função
supporter-scope = Âmbito
supporter-what = O que apoia
supporter-begin = Início
supporter-end = Fim
supporter-position = Ordem na lista

## time-frame: its fields

time-frame-project = Projeto
time-frame-kind = Tipo
time-frame-begin = Início
time-frame-end = Fim
time-frame-stated = Como a fonte escreve
time-frame-agreed = Acordado em
time-frame-position = Ordem na lista

## award: its fields

award-name = Nome
award-scope = Âmbito
award-edition = Edição
award-ordinal = Número para ordenar
award-date = Data
award-event = Entregue em
award-status = Situação
award-entries-stated = Inscrições segundo a fonte
award-entries-bound = Exatidão do número de inscrições
award-countries-stated = Países segundo a fonte
award-voting = Como se decide
award-prize = Reconhecimento
award-note = Nota

## award-category: its fields

award-category-award = Prêmio
award-category-name = Nome
award-category-position = Ordem na lista

## entry: its fields

entry-award = Prêmio
entry-category = Categoria
entry-name = Solução
entry-member = Membro
entry-country = País
entry-organization = Organização
entry-result = Resultado
entry-rank = Colocação

## resource: its fields

resource-name = Nome
resource-aliases = Outros nomes
resource-kind = Tipo
resource-scope = Âmbito
resource-member = Membro autor
resource-country = País
resource-organization = Organização
resource-countries = Países
resource-project = Projeto
resource-date = Data
resource-topics = Temas
resource-licence = Licença
resource-address = Endereço ou localização
resource-summary = Resumo

## letter: its fields

letter-number = Número
letter-direction = Entrada ou saída
letter-date = Data
letter-name = Assunto
letter-member = Membro
letter-organization = Organização
letter-person = Pessoa
letter-event = Evento
letter-text = Texto
letter-status = Situação
letter-answers = Responde a
letter-due = Resposta esperada até
letter-post = Cargo cuja designação pede

## Values of choices

choice-scope-own = Próprio
choice-scope-supported = Apoiado
choice-scope-related = Relacionado
choice-bound-exact = Exato
choice-bound-over = Mais de
choice-bound-about = Cerca de
choice-known-yes = Sim
choice-known-no = Não
choice-known-unknown = Desconhecido
choice-decimal-mark-point = Ponto (1,234.5)
choice-decimal-mark-comma = Vírgula (1.234,5)
choice-paper-a4 = A4
choice-paper-letter = Carta
choice-chapter-foreword = Apresentação
choice-chapter-figures = A rede em números
choice-chapter-members = Membros
choice-chapter-governance = Governança
choice-chapter-plan = Plano anual
choice-chapter-events = Eventos
choice-chapter-decisions = Decisões e compromissos
choice-chapter-cooperation = Cooperação
choice-chapter-projects = Projetos
choice-chapter-awards = Prêmios
choice-chapter-resources = Recursos
choice-organization-kind-ministry = Ministério
choice-organization-kind-agency = Agência
choice-organization-kind-parliament = Parlamento
choice-organization-kind-unit = Unidade
choice-organization-kind-international = Organismo internacional
choice-organization-kind-bank = Banco de desenvolvimento
choice-organization-kind-academic = Instituição acadêmica
choice-organization-kind-company = Empresa
choice-organization-kind-civil = Sociedade civil
choice-organization-kind-other = Outra
choice-post-kind-focal-point = Ponto focal
choice-post-kind-authority = Autoridade
choice-post-kind-technical = Técnico
choice-post-kind-secretariat = Secretaria
choice-post-kind-other = Outro
choice-capacity-titular = Titular
choice-capacity-acting = Interino
choice-capacity-alternate = Suplente
choice-institution-role-lead = Principal
choice-institution-role-support = De apoio
choice-institution-role-other = Outra
choice-member-kind-country = País
choice-member-kind-institution = Instituição
choice-member-kind-observer = Observador
choice-membership-status-candidate = Candidato
choice-membership-status-active = Ativo
choice-membership-status-suspended = Suspenso
choice-membership-status-withdrawn = Retirado
choice-figure-subject-members = Membros
choice-figure-subject-participants = Participantes
choice-figure-subject-experts = Especialistas
choice-figure-subject-exchanges = Intercâmbios
choice-figure-subject-solutions = Soluções
choice-figure-subject-studies = Estudos
choice-figure-subject-workshops = Oficinas
choice-figure-subject-working-groups = Grupos de trabalho
choice-figure-subject-awards = Prêmios
choice-figure-subject-applications = Inscrições
choice-figure-subject-years = Anos
choice-figure-subject-other = Outra coisa
choice-finding-state-explained = Explicado
choice-finding-state-dismissed = Descartado
choice-body-kind-assembly = Assembleia
choice-body-kind-executive-committee = Comitê executivo
choice-body-kind-presidency = Presidência
choice-body-kind-working-group = Grupo de trabalho
choice-body-kind-support-committee = Comitê de apoio
choice-body-kind-secretariat = Secretaria
choice-body-kind-jury = Júri
choice-body-kind-other = Outro
choice-office-chair = Presidência
choice-office-vice-chair = Vice-presidência
choice-office-coordinator = Coordenação
choice-office-secretary = Secretaria
choice-office-rapporteur = Relatoria
choice-office-member = Integrante
choice-office-adviser = Assessoria
choice-office-observer = Observador
choice-seat-end-resignation = Renúncia
choice-seat-end-replacement = Substituição
choice-seat-end-withdrawal = Saída da rede
choice-seat-end-other = Outro motivo
choice-candidacy-state-proposed = Proposta
choice-candidacy-state-accepted = Aceita
choice-candidacy-state-withdrawn = Retirada
choice-candidacy-state-elected = Eleita
choice-candidacy-state-not-elected = Não eleita
choice-election-method-ballot = Votação
choice-election-method-acclamation = Aclamação
choice-election-method-consultation = Consulta escrita
choice-election-method-designation = Designação
choice-election-method-unstated = Não consta
choice-election-state-called = Convocada
choice-election-state-open = Aberta
choice-election-state-decided = Decidida
choice-election-state-void = Anulada
choice-accreditation-role-head = Chefia da delegação
choice-accreditation-role-alternate = Suplente
choice-accreditation-role-delegate = Delegado
choice-electorate-unstated = Não consta
choice-electorate-members = Os membros da rede
choice-electorate-seats = Os assentos do órgão
choice-electorate-accredited = Os credenciados
choice-quorum-unstated = Não consta
choice-quorum-none = Sem quórum
choice-quorum-half = A metade
choice-quorum-more-than-half = Mais da metade
choice-quorum-two-thirds = Dois terços
choice-quorum-three-quarters = Três quartos
choice-quorum-number = Um número fixo
choice-majority-unstated = Não consta
choice-majority-plurality = O maior número de votos
choice-majority-more-than-half = Mais da metade
choice-majority-two-thirds = Dois terços
choice-majority-three-quarters = Três quartos
choice-majority-four-fifths = Quatro quintos
choice-majority-consensus = Consenso
choice-majority-unanimity = Unanimidade
choice-base-unstated = Não consta
choice-base-members = Os membros
choice-base-accredited = Os credenciados
choice-base-present = Os presentes
choice-base-cast = Os votos emitidos
choice-base-valid = Os votos válidos
choice-vote-method-consensus = Consenso
choice-vote-method-acclamation = Aclamação
choice-vote-method-show = Braço levantado
choice-vote-method-roll-call = Nominal
choice-vote-method-secret = Secreta
choice-vote-method-written = Por escrito
choice-vote-result-pending = Pendente
choice-vote-result-adopted = Aprovado
choice-vote-result-rejected = Rejeitado
choice-vote-result-tied = Empate
choice-vote-result-no-quorum = Sem quórum
choice-attendance-state-present = Presente
choice-attendance-state-excused = Justificado
choice-attendance-state-absent = Ausente
choice-event-kind-annual-meeting = Reunião anual
choice-event-kind-ministerial = Reunião ministerial
choice-event-kind-assembly = Assembleia
choice-event-kind-body-session = Sessão de um órgão
choice-event-kind-workshop = Oficina
choice-event-kind-training = Capacitação
choice-event-kind-seminar = Seminário
choice-event-kind-webinar = Webinário
choice-event-kind-forum = Fórum
choice-event-kind-ceremony = Cerimônia
choice-event-kind-other = Outro
choice-event-mode-on-site = Presencial
choice-event-mode-remote = A distância
choice-event-mode-hybrid = Híbrida
choice-event-status-planned = Previsto
choice-event-status-held = Realizado
choice-event-status-postponed = Adiado
choice-event-status-cancelled = Cancelado
choice-event-status-unknown = Desconhecida
choice-item-kind-topic = Tema
choice-item-kind-information = Informativo
choice-item-kind-presentation = Apresentação
choice-item-kind-decision = Para decisão
choice-item-kind-election = Eleição
choice-item-kind-break = Intervalo
choice-organizer-role-organizer = Organiza
choice-organizer-role-co-organizer = Coorganiza
choice-organizer-role-host = Anfitrião
choice-organizer-role-through = Por meio de
choice-organizer-role-chair = Preside
choice-organizer-role-sponsor = Patrocina
choice-organizer-role-partner = Coopera
choice-participant-role-head = Chefia da delegação
choice-participant-role-delegate = Delegado
choice-participant-role-observer = Observador
choice-participant-role-speaker = Palestrante
choice-participant-role-moderator = Moderador
choice-participant-role-expert = Especialista
choice-participant-role-guest = Convidado
choice-participant-role-trainee = Aluno
choice-participant-role-secretariat = Secretaria
choice-participant-role-staff = Pessoal de apoio
choice-participant-role-press = Imprensa
choice-participant-role-public = Público
choice-invitation-unrecorded = Não registrado
choice-invitation-proposed = Proposto
choice-invitation-invited = Convidado
choice-invitation-confirmed = Confirmado
choice-invitation-declined = Declinou
choice-presence-by-attendance = Conforme a presença
choice-presence-present = Presente
choice-presence-absent = Ausente
choice-segment-kind-technical = Técnico
choice-segment-kind-ministerial = Ministerial
choice-segment-kind-plenary = Plenário
choice-segment-kind-public = Público
choice-segment-kind-social = Social
choice-segment-kind-other = Outro
choice-commitment-state-open = Pendente
choice-commitment-state-in-progress = Em andamento
choice-commitment-state-done = Cumprido
choice-commitment-state-dropped = Sem efeito
choice-commitment-state-unknown = Desconhecida
choice-decision-kind-resolution = Resolução
choice-decision-kind-declaration = Declaração
choice-decision-kind-agreement = Acordo
choice-decision-kind-recommendation = Recomendação
choice-decision-way-meeting = Em reunião
choice-decision-way-consultation = Por consulta escrita
choice-decision-state-draft = Minuta
choice-decision-state-adopted = Aprovada
choice-decision-state-rejected = Rejeitada
choice-decision-state-superseded = Substituída
choice-activity-level-axis = Eixo
choice-activity-level-objective = Objetivo
choice-activity-level-activity = Atividade
choice-activity-level-task = Tarefa
choice-activity-status-planned = Prevista
choice-activity-status-in-progress = Em andamento
choice-activity-status-done = Concluída
choice-activity-status-suspended = Suspensa
choice-activity-status-cancelled = Cancelada
choice-activity-status-unknown = Desconhecida
choice-direction-up = Mais é melhor
choice-direction-down = Menos é melhor
choice-plan-status-draft = Minuta
choice-plan-status-approved = Aprovado
choice-plan-status-closed = Encerrado
choice-plan-status-unknown = Desconhecida
choice-amount-kind-proposed = Orçamento proposto
choice-amount-kind-approved = Orçamento aprovado
choice-amount-kind-annual = Orçamento anual
choice-amount-kind-extension = Continuação
choice-amount-kind-spent = Executado
choice-amount-kind-in-kind = Em bens ou serviços
choice-contribution-kind-assessed = Cota
choice-contribution-kind-voluntary = Voluntária
choice-contribution-kind-in-kind = Em bens ou serviços
choice-exchange-status-requested = Solicitado
choice-exchange-status-approved = Aprovado
choice-exchange-status-done = Realizado
choice-exchange-status-evaluated = Avaliado
choice-exchange-status-cancelled = Cancelado
choice-partner-role-lead = Dirige
choice-partner-role-partner = Coopera
choice-partner-role-funder = Financia
choice-partner-role-implementer = Executa
choice-partner-role-beneficiary = Beneficiário
choice-project-status-proposed = Proposto
choice-project-status-running = Em execução
choice-project-status-ended = Concluído
choice-project-status-cancelled = Cancelado
choice-project-status-unknown = Desconhecida
choice-supporter-role-founder = Fundador
choice-supporter-role-secretariat = Secretaria técnica
choice-supporter-role-supporter = Apoia
choice-supporter-role-donor = Financia
choice-supporter-role-technical = Apoio técnico
choice-supporter-role-partner = Coopera
choice-time-frame-kind-original = Original
choice-time-frame-kind-stated = Segundo a ficha
choice-time-frame-kind-extension = Prorrogação
choice-time-frame-kind-actual = Real
choice-award-status-called = Convocado
choice-award-status-judging = Em avaliação
choice-award-status-given = Entregue
choice-award-status-cancelled = Cancelado
choice-award-status-unknown = Desconhecida
choice-entry-result-entered = Inscrita
choice-entry-result-finalist = Finalista
choice-entry-result-mention = Menção
choice-entry-result-winner = Vencedora
choice-resource-kind-study = Estudo
choice-resource-kind-practice = Boa prática
choice-resource-kind-case = Caso de inovação
choice-resource-kind-software = Software público
choice-resource-kind-norm = Norma
choice-resource-kind-platform = Plataforma
choice-resource-kind-other = Outro
choice-letter-direction-out = Saída
choice-letter-direction-in = Entrada
choice-letter-status-draft = Minuta
choice-letter-status-sent = Enviado
choice-letter-status-received = Recebido
choice-letter-status-answered = Respondido
choice-letter-status-closed = Arquivado
