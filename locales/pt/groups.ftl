### O que os órgãos fazem, como os grupos de trabalho, e o relatório anual de um grupo.

## Um produto

kind-product = produto
kind-product-many = Produtos
product-body = Órgão
product-name = Nome
product-state = Estado
product-due = Prazo
product-date = Entregue
product-activity = Atividade do plano
product-resource = No catálogo
product-note = Nota
product-position = Lugar na lista
choice-product-state-planned = Previsto
choice-product-state-in-progress = Em andamento
choice-product-state-delivered = Entregue
choice-product-state-approved = Aprovado
choice-product-state-dropped = Descartado
problem-not-delivered = Só o que foi entregue leva esta data. Mude antes o estado, ou escreva-a como prazo.

## A página de um órgão

groups-products-none = Ainda não há produtos: um estudo, um guia, um programa que o órgão deve fazer.

## O relatório anual de um grupo, em papel

# O título. $body: o grupo; $year: o ano.
office-group-title = { $body }: relatório { $year }
# As três partes são as três mensagens que seguem.
office-group-lead = { $meetings }, { $decisions }, { $products }.
# $count: quantas.
office-group-meetings-part = { $count ->
    [0] Nenhuma reunião
    [one] Uma reunião
   *[other] { NUMBER($count) } reuniões
}
office-group-decisions-part = { $count ->
    [0] nenhuma decisão
    [one] uma decisão
   *[other] { NUMBER($count) } decisões
}
# $count: produtos; $done: os entregues.
office-group-products-part = { $count ->
    [0] nenhum produto
    [one] um produto, { $done ->
        [0] por entregar
       *[other] entregue
    }
   *[other] { NUMBER($count) } produtos, { $done ->
        [0] nenhum entregue
       *[other] entregues { NUMBER($done) }
    }
}
# $year: o ano.
office-group-nothing = Não consta nenhuma reunião, decisão, produto nem atividade em { $year }.
office-group-mandate = Mandato
office-group-coordinator = Coordenação
office-group-parent = Responde a
office-group-term = Período
office-group-members = Membros
office-group-products = Produtos
office-group-meetings = Reuniões do ano
office-group-decisions = Decisões
office-group-activities = Atividades do plano
# Cabeçalhos das tabelas.
office-group-where = Onde

## Telefones, em papel: em linhas e em cartões

# O título. $list: de quem, uma das mensagens abaixo ou o nome de um órgão.
office-phones-title = Telefones: { $list }
office-phones-titulars = titulares de cargos
office-phones-alternates = suplentes de cargos
# $kind: o tipo de cargo, como "Ponto focal".
office-phones-titulars-of = { $kind }, titulares
office-phones-alternates-of = { $kind }, suplentes
office-phones-all = todas as pessoas
office-phones-some = do diretório
# $count: pessoas com telefone; $without: pessoas sem telefone.
office-phones-lead = { $count ->
    [one] Uma pessoa.
   *[other] { NUMBER($count) } pessoas.
}
office-phones-lead-without = { $count ->
    [one] Uma pessoa
   *[other] { NUMBER($count) } pessoas
}; sem telefone: { NUMBER($without) }.
office-phones-empty = Não consta nenhum telefone de quem está nesta lista.
# Cabeçalhos da tabela.
office-phones-of = Membro ou instituição
office-phones-phone = Telefone
office-phones-mobile = Celular

## No relatório anual

report-governance-products = Produtos dos grupos de trabalho
report-governance-product-state = Estado
report-governance-product-due = Prazo
report-governance-product-date = Entregue
report-governance-product-late = atrasado

## Escolher o que se imprime

reports-document-group = Relatório anual de um grupo
reports-document-phones = Lista de telefones
reports-document-phone-cards = Cartões com telefones
reports-choose-group = Escolha o grupo cujo ano será impresso.
phones-of = De quem
phones-everyone = Todas as pessoas
phones-titulars = Titulares de todos os cargos
phones-alternates = Suplentes de todos os cargos
# $what: com que se filtrou o diretório.
phones-directory = Diretório: { $what }

## Botões de uma lista, do diretório e de um órgão

phones-print = Imprimir telefones
phones-print-list = em lista
phones-print-cards = em cartões
groups-report = Relatório do ano
