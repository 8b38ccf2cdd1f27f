### Tabelas que entram e saem: o ensaio antes de importar, as duplicatas, a junção e o apagamento de pessoas.

## Colunas de uma tabela, na lista do que uma coluna pode ser

import-field-key = Chave
import-field-external-id = Identificador na lista de origem
import-field-person = Nome completo
import-field-surnames = Sobrenomes
import-field-member = País ou membro
import-field-subregion = Sub-região
import-field-post = Nome do posto
import-field-area = Distrito ou área
import-field-group = Partido ou grupo

## Valores no ensaio

import-yes = Sim
import-no = Não
import-open = em vigor

## A tabela das linhas que não entraram: nome da planilha e título da sua última coluna

import-rejected = Linhas rejeitadas
import-why = Por que não entrou

## Avisos ao lado de uma linha que entra

# $first, $second: os sobrenomes como foram separados.
import-note-surnames-split = Os sobrenomes são separados em “{ $first }” e “{ $second }”.
# $given, $first, $second: as partes do nome.
import-note-name-split = O nome é separado: “{ $given }” como nome, “{ $first }” e “{ $second }” como sobrenomes.
# $name: a organização.
import-note-organization-new = A organização “{ $name }” será criada.
# $name: a pessoa.
import-note-person-new = A pessoa “{ $name }” será criada.
# $begin: a data que fica.
import-note-period-kept = Já há um período com outras datas (desde { $begin }): ele fica, a menos que você decida usar as da tabela.
import-note-subregion-kept = O membro já tem outra sub-região: ela fica.

## Ao lado de um campo, numa linha que não entra

# $value: o que a célula mostra, como #N/D.
problem-cell-failed = A fórmula desta célula falhou ({ $value }). Corrija-a na planilha ou digite o valor.
# $count: quantos registros coincidem.
problem-which-one = Coincide com { $count } registros. Escolha qual é, ou crie um novo.

## Ao lado de um campo: pessoas apagadas

problem-erased-person = Os dados desta pessoa foram apagados a pedido: não podem ser escritos de novo. Crie uma pessoa nova, se for o caso.
problem-not-the-same-kind = Só podem ser unidas duas pessoas, ou duas organizações.
# $name: o nome que deve ser digitado.
problem-confirm-name = Para confirmar, digite o nome como está: { $name }.

## O que há de errado com uma tabela. $max: o limite

# $what: linhas, colunas, células ou caracteres de uma célula.
error-table-too-many = { $what ->
    [rows] A tabela tem mais linhas do que podem entrar de uma vez: { $max }.
    [columns] A tabela tem mais colunas do que podem ser lidas: { $max }.
    [characters] Uma célula tem mais caracteres do que pode ter: { $max }.
   *[cells] A tabela tem mais células do que podem ser lidas: { $max }.
}
error-table-too-many-hint = Divida a tabela em vários arquivos e traga um depois do outro.
error-table-swollen = O arquivo, ao ser aberto, cresceria mais de { $max } vezes: não é uma tabela confiável.
error-table-swollen-hint = Peça o arquivo novamente a quem o enviou, ou salve-o outra vez a partir do seu programa de planilhas.
error-table-locked = A pasta de trabalho está protegida por senha.
error-table-locked-hint = Abra-a no seu programa de planilhas, salve-a sem senha e tente novamente.
error-table-unreadable = Este arquivo não pode ser lido como tabela.
error-table-unreadable-hint = São lidos CSV, XLSX, XLS e ODS. Se o seu programa de planilhas o abrir, salve-o como XLSX.
error-table-empty = Não há nenhuma linha na tabela.
error-table-empty-hint = Verifique se é o arquivo e a planilha certos.
# $name: a planilha; $sheets: as que existem.
error-table-no-sheet = A pasta de trabalho não tem a planilha “{ $name }”. Tem: { $sheets }.
error-table-no-sheet-hint = Escolha uma das planilhas da pasta de trabalho.

## O que foi feito. $name: a pessoa ou organização que fica; $other: a outra

op-merge = Unir “{ $other }” a “{ $name }”
op-dismiss-duplicate = Não são duplicatas: “{ $name }” e “{ $other }”
op-erase-person = Apagar os dados de uma pessoa

## Por que dois registros parecem um só. $value: o que têm em comum

duplicate-name-order = As mesmas palavras no nome
duplicate-name-part = Um nome contém o outro
duplicate-name-close = Nomes quase iguais
duplicate-second-surname = O mesmo segundo sobrenome
duplicate-other-second-surname = Outro segundo sobrenome
duplicate-email = O mesmo e-mail: { $value }
duplicate-phone = O mesmo telefone: { $value }
duplicate-post = O mesmo posto: { $value }
duplicate-organization = A mesma organização: { $value }
duplicate-country = O mesmo país
duplicate-other-country = Outro país
duplicate-acronym = A mesma sigla: { $value }
duplicate-website = A mesma página: { $value }
duplicate-together = Ambos constam no mesmo lugar: { $value }

## Classes de registro: dois que não são o mesmo, e o identificador de outro sistema

kind-distinction = distinção
kind-distinction-many = Distinções
distinction-a = Um registro
distinction-b = O outro
kind-external-id = identificador externo
kind-external-id-many = Identificadores externos
external-id-about = Registro
external-id-system = Sistema ou lista
external-id-value = Identificador
person-erased = Dados apagados em

## Números de um período como tabela: títulos das colunas

export-figure = Número
export-value = Valor
export-how = Como foi obtido
export-records = Registros
