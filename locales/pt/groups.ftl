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
choice-product-state-in-progress = Em curso
choice-product-state-delivered = Entregue
choice-product-state-approved = Aprovado
choice-product-state-dropped = Descartado
problem-not-delivered = Só o que foi entregue leva esta data. Mude antes o estado, ou escreva-a como prazo.

## A página de um órgão

groups-products-none = Ainda não há produtos: um estudo, um guia, um programa que o órgão deve fazer.
