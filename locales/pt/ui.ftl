## Pieces that every screen shares.
ui-copied = Copiado: { $text }
# The section of a page with the records of other kinds that name it.
ui-named-in = Também aparece em
ui-named-more = e mais { $count }
ui-progress-of = { $done } de { $total }
ui-progress-stop = Parar
ui-panel-close = Fechar (Esc)
ui-combobox-options = Opções
ui-combobox-none = Nada corresponde
ui-cancel = Cancelar
ui-save = Salvar
ui-yes = sim
ui-no = não
ui-more = Mais
ui-open = Abrir
ui-undo = Desfazer
ui-redo = Refazer
ui-end-open = aberto
ui-end-unknown = ignora-se
ui-choice-none = sem dado
ui-end-date = até…
# $field: the label of the field.
ui-end-date-label = { $field }: data
ui-date-placeholder = 26/10/2015, out 2015, 2015
# $item: what was typed or chosen.
ui-list-add = Adicionar “{ $item }”
ui-list-remove = Remover { $item }
ui-list-more = adicionar…
ui-texts-original = original
ui-texts-missing = falta
ui-texts-translation = tradução
ui-field-keys = Enter salva · Esc deixa como estava
ui-field-keys-long = Ctrl Enter salva · Esc deixa como estava
ui-field-missing = sem dado
ui-field-write = Escrever
ui-field-write-of = Escrever { $field }
ui-field-edit = Editar
# $field: the label of the field; $value: its value in words.
ui-field-change = Alterar { $field }
ui-field-value = { $field }: { $value }
ui-texts-only-in = somente em { $language }
ui-texts-lacks = falta em { $languages }
ui-fields-more = Adicionar dado
# $languages: names of languages.
ui-texts-outdated = anterior ao original em { $languages }
ui-texts-other = Outro idioma…
ui-texts-old = anterior ao original
ui-form-required = obrigatório
ui-form-add = Adicionar
ui-list-filter = Filtrar
# $text: what was typed.
ui-list-nothing = Nada corresponde a “{ $text }”.
ui-list-empty = Ainda não há nada aqui.
ui-table-columns = Escolher colunas
ui-table-help = Enter abre · Espaço seleciona · Shift estende
# $count: number of rows; $keys: the keys that copy.
ui-table-selected =
    { $count ->
        [one] { $count } linha selecionada · { $keys } copia para o Excel
        [many] { $count } linhas selecionadas · { $keys } copia para o Excel
       *[other] { $count } linhas selecionadas · { $keys } copia para o Excel
    }
ui-table-copied =
    { $count ->
        [one] { $count } linha copiada.
        [many] { $count } linhas copiadas.
       *[other] { $count } linhas copiadas.
    }
ui-parts-add = Adicionar
# $kind: the name of a kind of record; $title: the title of one.
ui-parts-new = Adicionar: { $kind }
ui-parts-acts = Ações
ui-parts-edit = Editar { $title }
ui-parts-now = Ver só o vigente
# $count: how many do not hold on the day shown.
ui-parts-every = Ver mais { $count }
ui-parts-remove = Remover { $title }
ui-history = Histórico
ui-history-what = Cada alteração, com quem e quando. Qualquer uma pode ser revertida; o que mudou depois é respeitado.
ui-history-more = Ver mais
ui-history-undone = desfeito
ui-history-none = Nada mudou ainda.
ui-history-revert = Reverter
ui-history-revert-title = Reverter esta alteração?
ui-severity-bad = Grave
ui-severity-warn = Atenção
ui-severity-note = Nota
ui-findings = Achados
ui-documents = Documentos
ui-documents-attach = Anexar
ui-documents-save = Salvar cópia
ui-documents-save-one = Salvar cópia de { $title }
# $path: where it was written.
ui-documents-saved = Salvo em { $path }
ui-documents-title-only = somente título
ui-documents-none = Nenhum. Anexe com o botão ou solte um arquivo sobre a página.
ui-asof-at = Em
ui-asof-label = Ver nesta data
ui-asof-see = Ver
ui-asof-today = Hoje
ui-asof-wrong = Digite um dia, como 27/10/2015.
ui-asof-note = Tudo o que segue é mostrado como era nesse dia.
ui-way-back = Voltar (Alt ←)
ui-way-forth = Avançar (Alt →)

## The frame of the window.
app-areas = Áreas
app-area-overview = Panorama
app-area-members = Membros
app-area-people = Pessoas
app-area-bodies = Órgãos
app-area-plan = Plano
app-area-events = Eventos
app-area-cooperation = Cooperação
app-area-knowledge = Conhecimento
app-area-reports = Relatórios
app-name = Plenaria
app-find = Buscar ou ir para…
app-network-demo = Rede fictícia de exemplo
app-network-demo-short = fictícia
app-network-read-only = Somente leitura
app-read-only = Este arquivo foi aberto somente para leitura: pode-se ver e imprimir, não alterar.
# $who: who has the file open.
app-in-use = { $who } está com este arquivo aberto; aqui pode-se ver e imprimir, não alterar.
# $count: number of findings.
app-findings = Achados: { $count }
# $time: time of day of the last write.
app-saved-at = Tudo salvo · { $time }
app-saved = Tudo salvo
app-saved-always = Tudo está salvo: cada alteração é gravada na hora.
app-language = Idioma
app-settings = Ajustes
app-help = Ajuda (F1)
# $what: the operation, in words.
app-undo-what = Desfazer: { $what }
app-redo-what = Refazer: { $what }
app-toast-close = Fechar o aviso
app-palette = Buscar, ir, fazer
app-palette-go = Ir para
app-palette-change = Alterar
# $language: the language's name.
app-palette-speak = Mudar para { $language }
app-palette-light = Tema claro
app-palette-dark = Tema escuro
app-palette-close = Fechar esta rede
app-palette-choose = escolher
app-palette-open = abrir
app-palette-accents = Acentos e maiúsculas não contam

## The start page.
start-tagline = A secretaria de uma rede, em um só arquivo seu, sem conexão.
start-recent = Abertas recentemente
start-recent-none = Nenhuma ainda.
start-open = Abrir uma rede
start-new = Nova rede
start-file-kind = Rede do Plenaria
start-samples = Para ver primeiro
start-sample-demo = Rede fictícia
start-sample-demo-text = Três anos completos de uma rede inventada: membros, comitê, reuniões, plano e relatório. Para experimentar sem medo.
start-sample-gealc = Red GEALC
start-sample-gealc-text = Somente o que dizem as fontes públicas, com seus silêncios e contradições.
start-sample-open = Criar e abrir
start-sample-where = Onde guardar a rede de exemplo
start-sample-making = Criando a rede de exemplo
start-new-where = Onde guardar a rede
start-new-name = Nome da rede
start-new-name-note = Pode ser alterado depois.
start-new-name-lacks = Digite o nome da rede.
start-new-language = Idioma principal
start-new-language-note = O único em que tudo deve estar escrito; os demais são acrescentados quando possível.
start-new-create = Criar a rede
start-offline = Sem conta, sem servidor, sem conexão.
# $title: the record in view.
ui-here = Fazer aqui, com { $title }

## Members.
members-new = Novo membro
members-as-table = Ver como tabela
members-as-list = Ver como lista
members-head-name = Nome
members-head-focal = Ponto focal
members-head-key = Chave
members-empty-short = Ainda não há membros.
members-empty-title = Aqui está quem pertence à rede
members-empty-text = Um membro é um país, uma instituição ou um observador, desde uma data. Dele dependem suas instituições, cargos e pessoas, sua participação e seus compromissos; tudo o que se anota aqui conta no relatório anual.
members-empty-action = Adicionar o primeiro membro
members-status-unknown = sem situação nesta data
members-since = desde { $date }
# $date: a day in full.
members-since-day = desde { $date }
members-institutions = Instituições
members-status = Situação na rede
members-subregion = Sub-região
members-commitments = Compromissos
members-seats = Assentos ocupados
members-seats-none = Nenhum anotado.
members-posts = Cargos e titulares
members-posts-holder = Titular
members-posts-past = Ver anteriores
members-posts-now = Somente vigentes
members-posts-add = Adicionar cargo
members-posts-name = Nomear
members-posts-name-title = Nomear: { $post }
members-posts-nobody = ninguém
members-posts-vacant = vago
members-posts-none = Nenhum cargo anotado.
members-participation = Participação por ano
members-participation-note = eventos em que foi anotado
members-participation-meetings = Reuniões anuais
members-participation-others = Outros eventos
members-participation-people = Pessoas
ui-crumbs = Onde você está

## Events.
events-new = Novo evento
events-all = Todos
events-every-kind = Todos os tipos
events-head-when = Data
events-head-where = Lugar
events-none-fits = Nenhum evento atende ao filtro.
events-empty-title = Aqui está tudo o que a rede reúne
events-empty-text = A assembleia, o comitê, uma oficina ou um seminário on-line: cada evento tem sua agenda, seus participantes, suas decisões e seus documentos, e conta no relatório do ano.
events-empty-action = Anotar o primeiro evento
events-no-date = sem data
events-no-place = sem lugar
events-tabs = Partes do evento
events-tab-summary = Resumo
events-tab-agenda = Agenda
events-tab-participants = Participantes
events-tab-decisions = Decisões
events-commitments = Compromissos
events-text = Para quê e o que foi
events-organizers = Organizam
events-organizer = Quem
events-editions = Edições
events-numbers = Participação
events-numbers-note = o anotado e o que diz a fonte não se somam
events-agenda-empty-title = A agenda, sessão por sessão
events-agenda-empty-text = Uma sessão são pessoas em uma sala a uma hora; dentro vão os pontos numerados, com sua duração.
events-agenda-empty-action = Adicionar a primeira sessão
events-agenda-loose = Pontos sem sessão
events-agenda-edit-session = Editar sessão
events-agenda-add-item = Adicionar ponto
events-agenda-add-session = Adicionar sessão
events-agenda-time = Hora
# $count: minutes.
events-agenda-minutes = { $count } min
events-agenda-no-items = Ainda sem pontos.
events-add-countries = Adicionar países
events-add-person = Adicionar pessoa
events-add-number = Adicionar número de pessoas
events-by-answer = Por resposta
events-participants-empty-title = Ninguém anotado ainda
events-participants-empty-text = Adicione os países convidados, as pessoas conhecidas e, se a fonte só dá uma quantidade, o número de pessoas. As três coisas são mantidas à parte.
events-participant = Participante
events-participant-for = Por
events-participant-role = Qualidade
events-participant-answer = Resposta
events-participant-no-person = ainda sem pessoa
events-participant-numbers = Números de pessoas
events-participant-numbers-note = não se somam aos anotados
# $count: a number, already written.
events-number-exact = { $count } pessoas
events-number-over = mais de { $count } pessoas
events-number-about = cerca de { $count } pessoas
events-countries-all = Todos
events-countries-none = Nenhum
events-countries-there = já está
events-countries-other = Outro país
# $count: how many are chosen.
events-countries-add =
    { $count ->
        [one] Adicionar { $count } país
        [many] Adicionar { $count } países
       *[other] Adicionar { $count } países
    }
events-attendance = Presença
events-attendance-not-noted = sem anotar
ui-findings-what = O que os registros dizem contra si mesmos, o que lhes falta e o que está atrasado.
ui-findings-none-title = Nada a apontar
ui-findings-none-text = Os registros não se contradizem, não lhes falta nada que deva estar e nada está atrasado.
ui-kinds = Tipos de registro
# $kind: a kind of record, in the plural.
ui-kinds-empty-title = { $kind }: ainda nenhum
ui-kinds-empty-text = O que se anota aqui aparece nas páginas a que se refere, é encontrado com Ctrl K e conta no relatório anual.
ui-record-delete = Excluir { $title }
ui-record-texts = Textos

## Settings.
settings-title = Ajustes
settings-machine = Neste computador
settings-machine-note = não é guardado na rede
settings-language = Idioma
settings-theme = Tema
settings-theme-system = Como o sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-contrast = Contraste
settings-contrast-more = Mais contraste, diga o que disser o sistema
settings-author = Quem escreve
settings-author-note = Seu nome, como o histórico o mostra.
settings-network-note = é guardado no arquivo e pode ser desfeito

## Reports.
# $period: a year, or two dates.
reports-annual = Relatório anual { $period }
reports-save = Salvar PDF
reports-save-all = Salvar em 3 idiomas
reports-save-folder = Pasta para os três relatórios
reports-making = Compondo o relatório
# $count: number of files; $path: where.
reports-saved =
    { $count ->
        [one] Relatório salvo em { $path }
        [many] { $count } relatórios salvos em { $path }
       *[other] { $count } relatórios salvos em { $path }
    }
reports-options = Opções do relatório
reports-period = Período
reports-period-by = Por
reports-period-year = ano
reports-period-dates = datas
reports-year = Ano
reports-from = De
reports-to = Até
reports-date = Data
reports-date-note = a que se imprime; hoje se ficar vazia
reports-language = Idioma do relatório
reports-paper = Papel
reports-paper-network = o da rede
reports-content = Conteúdo
reports-cover-full = Capa de página inteira
reports-map = Mapa de membros
reports-empty-say = Dizer quais capítulos não têm registros
reports-annex-directory = Anexo: diretório
reports-annex-findings = Anexo: achados
reports-annex-sources = Anexo: fontes de cada número
reports-before = Antes de imprimir
# $count: number of findings.
reports-findings =
    { $count ->
        [one] Há { $count } achado nos registros.
        [many] Há { $count } achados nos registros.
       *[other] Há { $count } achados nos registros.
    }
reports-findings-see = Vê-los
reports-no-findings = Sem achados nos registros.
# $letters: characters that our fonts lack.
reports-substituted = Sem letra para: { $letters }. São impressos como um quadro.
# $count: number of figures.
reports-marks =
    { $count ->
        [one] { $count } número abre seus registros.
        [many] { $count } números abrem seus registros.
       *[other] { $count } números abrem seus registros.
    }
reports-preview = Pré-visualização
reports-pages = Páginas do relatório
reports-page-before = Página anterior
reports-page-next = Próxima página
reports-composing = Compondo…
reports-whole-page = Página inteira
# $page, $count: numbers.
reports-page-alt = Página { $page } de { $count }
# $count: number of records; $first: the title of the first.
reports-mark =
    { $count ->
        [one] Registro: { $first }
        [many] { $count } registros: { $first }…
       *[other] { $count } registros: { $first }…
    }
reports-behind = Registros por trás
reports-behind-total = Registros

## Overview.
overview-calm = Nada pede sua atenção nos próximos 90 dias.
overview-calm-more = Nem compromissos, nem tarefas, nem gestões ou mandatos por terminar.
# $count: number of matters.
overview-matters =
    { $count ->
        [one] Um assunto pede sua atenção.
        [many] { $count } assuntos pedem sua atenção.
       *[other] { $count } assuntos pedem sua atenção.
    }
overview-late =
    { $count ->
        [one] Um está vencido.
        [many] { $count } estão vencidos.
       *[other] { $count } estão vencidos.
    }
overview-overdue = Vencido
overview-vacant = Cargos vagos
overview-week = Esta semana
overview-later = Nos próximos 90 dias
# $count: number of days.
overview-days-ago =
    { $count ->
        [one] venceu ontem
        [many] venceu há { $count } dias
       *[other] venceu há { $count } dias
    }
overview-in-days =
    { $count ->
        [one] amanhã
        [many] em { $count } dias
       *[other] em { $count } dias
    }
overview-days =
    { $count ->
        [one] dia
        [many] dias
       *[other] dias
    }
overview-today = hoje
# $count: how many more.
overview-more = Ver mais { $count }
overview-next = Próxima reunião
overview-next-none = Nenhum evento próprio previsto.
# $year: the year.
overview-year = O ano { $year }
overview-figures = O ano em números
overview-figure-members = Membros
overview-figure-events = Eventos próprios realizados
overview-figure-countries = Países participantes
overview-figure-persons = Pessoas distintas
overview-figure-participations = Participações
overview-figure-decisions = Decisões
overview-figure-commitments = Compromissos
overview-figure-commitments-done = Compromissos cumpridos
overview-figure-activities-done = Atividades concluídas
overview-figure-projects = Projetos
overview-figure-resources = Recursos publicados
overview-to-date = { $year } até hoje
overview-empty-title = Uma rede nova
overview-empty-text = Comece por quem pertence a ela, ou pela próxima reunião. Quando houver registros, aqui se verá a cada manhã o que pede sua atenção.
