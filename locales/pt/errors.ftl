### What went wrong and what to do about it. Each error-<code> is one sentence in a message's heading, its -hint the
### advice below it. Each problem-<code> stands beside the field of a form that it concerns.

## What was typed

# $count: how many fields have a problem; each has its own sentence beside it.
error-refused = { $count ->
    [one] Nada foi feito: há um dado a corrigir.
   *[other] Nada foi feito: há { $count } dados a corrigir.
}
error-refused-hint = Corrija o que está indicado junto a cada dado e tente de novo. Nada mudou no arquivo.

# $kind: the kind of record in words; $name: the key or code that was looked for.
error-not-found = Este registro não existe ({ $kind }): “{ $name }”.
error-not-found-hint = Talvez tenha sido excluído em outra janela. Procure-o pelo nome ou desfaça a exclusão.

# $kind, $name: the record.
error-stale = Este registro ({ $kind }) mudou desde que você o abriu.
error-stale-hint = Leia-o de novo, veja o que mudou e repita a sua edição.

## Undo and redo

error-nothing-to-undo = Não há nada a desfazer.
error-nothing-to-undo-hint = A rede está como quando foi criada.
error-nothing-to-redo = Não há nada a refazer.
error-nothing-to-redo-hint = Só se pode refazer o que acaba de ser desfeito, enquanto não se faz outra coisa.
error-cannot-undo = Esta operação não pode ser desfeita: o que ela mudou foi modificado depois.
error-cannot-undo-hint = Abra o histórico e use Reverter, que mostra o que pode ser recuperado e o que não.

## The network's file

# $version: the file's version; $known: the newest that this program knows.
error-file-too-new = Este arquivo foi feito com uma versão mais recente do Plenaria (formato { $version }; aqui se conhece até o { $known }).
error-file-too-new-hint = Instale a versão atual do Plenaria. O arquivo não foi tocado.
error-file-damaged = O arquivo da rede está danificado: há partes que não podem ser lidas.
error-file-damaged-hint = Não o apague. Abra a cópia de segurança mais recente e guarde este arquivo para recuperar o que faltar.
error-file-not-ours = Este arquivo não é uma rede do Plenaria.
error-file-not-ours-hint = Escolha um arquivo terminado em .plenaria.
error-file-empty = O arquivo está vazio.
error-file-empty-hint = Talvez uma cópia ou um download tenha ficado pela metade. Copie-o de novo ou abra uma cópia de segurança.

# $who: author and machine; $since: date and time, already written.
error-file-in-use = { $who } está com este arquivo aberto desde { $since }.
error-file-in-use-hint = Você pode consultá-lo e imprimir; para mudá-lo, espere que seja fechado lá.
error-read-only = O arquivo está aberto somente para leitura: nada pode ser mudado aqui.
error-read-only-hint = Copie-o para uma pasta onde você possa gravar e abra a cópia.
error-no-network-open = Nenhuma rede está aberta.
error-no-network-open-hint = Abra um arquivo .plenaria, crie uma rede ou experimente uma das amostras.

## Files and folders. $path: the file or folder

error-file-exists = Já existe um arquivo com esse nome: { $path }
error-file-exists-hint = Escolha outro nome ou outra pasta. O Plenaria não substitui uma rede que já existe.
error-path-not-found = Não encontrado: { $path }
error-path-not-found-hint = Talvez tenha sido movido ou renomeado, ou esteja em um disco não conectado.
error-not-allowed = O sistema não permite usar: { $path }
error-not-allowed-hint = Escolha uma pasta sua, como Documentos, ou peça permissão a quem administra o computador.
error-no-space = Não há espaço no disco.
error-no-space-hint = Libere espaço ou escolha outro disco e repita. O arquivo está como antes.

# $actual, $max: sizes, already written ("312 MB").
error-too-large = É grande demais: { $actual }. O limite é { $max }.
error-too-large-hint = Reduza o arquivo ou registre-o como referência, com o endereço ou o lugar onde está guardado.

## Commands

# $name: the command as given.
error-unknown-command = O comando “{ $name }” não existe.
error-unknown-command-hint = “plenaria commands” mostra todos os comandos e o que cada um recebe.
error-bad-input = Os dados do comando não podem ser entendidos.
error-bad-input-hint = Espera-se um objeto JSON em UTF-8. Verifique aspas, vírgulas e os nomes dos campos.
error-cancelled = Foi interrompido, como você pediu.
error-cancelled-hint = Nada mudou. Você pode começar de novo quando quiser.
error-internal = Algo falhou dentro do Plenaria.
error-internal-hint = A operação não foi feita e o arquivo está como antes. Repita-a; se falhar de novo, avise quem lhe dá suporte.

## Beside a field: any kind of value

problem-required = Falta este dado.
problem-unknown-field = Este campo não existe. Verifique como o nome está escrito.
problem-not-text = Aqui vai um texto.

# $max, $actual: numbers of characters.
problem-too-long = Tem { $actual } caracteres; o máximo é { $max }. Encurte-o.
problem-control-characters = Contém caracteres invisíveis que não podem ser guardados. Digite-o de novo ou cole-o como texto sem formatação.

# $value: what was typed.
problem-unknown-choice = “{ $value }” não é uma das opções. Escolha uma da lista.
problem-not-yes-or-no = Responda sim ou não.
problem-bad-list = Aqui vai uma lista.

## Beside a field: dates and times. $value: what was typed

problem-bad-date = “{ $value }” não é uma data que exista. Escreva o ano (2015), o mês (2015-10) ou o dia (2015-10-26).
problem-bad-end = “{ $value }” não é uma data que exista. Escreva uma data ou escolha aberto ou desconhecido.
problem-bad-day = “{ $value }” não é um dia que exista. Escreva-o como 2015-10-26.
problem-end-before-begin = Termina antes de começar. Corrija o começo ou o fim.
problem-bad-time = “{ $value }” não é um horário. Escreva-o de 00:00 a 23:59, por exemplo 09:30.
problem-unknown-zone = O fuso horário “{ $value }” não é conhecido. Escolha um da lista, por exemplo America/Montevideo.

## Beside a field: numbers and money. $value: what was typed

problem-not-a-number = Aqui vai um número inteiro.
problem-not-an-amount = “{ $value }” não é um valor nesta moeda. Escreva só algarismos, com tantas casas decimais quantas a moeda tem: o peso chileno e o guarani não têm.
problem-bad-decimal = “{ $value }” não é um número. Escreva só algarismos e, se preciso, decimais.

# $min, $max: the limits, both allowed; they may be years, so thousands have no mark.
problem-out-of-range = Deve estar entre { NUMBER($min, useGrouping: "false") } e { NUMBER($max, useGrouping: "false") }.
problem-negative = Não pode ser menor que zero.
problem-not-positive = Deve ser maior que zero.
problem-unknown-currency = A moeda “{ $value }” não é conhecida. Use o código ISO 4217, por exemplo USD ou BRL.
problem-currency-needed = Há um valor sem moeda. Escolha a moeda.

## Beside a field: codes and addresses. $value: what was typed

problem-unknown-country = O país “{ $value }” não é conhecido. Use o nome ou o código de duas letras, por exemplo UY.
problem-unknown-language = O idioma “{ $value }” não é conhecido. Use o código, por exemplo es, en, pt ou fr.
problem-bad-email = “{ $value }” não é um endereço de e-mail. Escreva-o como nome@exemplo.org.
problem-bad-phone = “{ $value }” não é um número de telefone. Escreva-o com o código do país, por exemplo +598 2901 2345.
problem-bad-address = “{ $value }” não é um endereço. Escreva https:// e o que segue, ou o lugar onde está guardado.
problem-bad-key = Não serve de chave. Use letras sem acento, algarismos e hifens, por exemplo ix-2015.

# $key: the key; $name: the record that has it.
problem-key-taken = A chave “{ $key }” já é de “{ $name }”. Escolha outra.

## Beside a field: other records

# $value: the id or key as given.
problem-unknown-record = “{ $value }” não existe. Escolha um da lista ou crie-o antes.
problem-itself = Não pode ser o mesmo. Escolha outro.
problem-cycle = Assim formaria um círculo: acabaria dependendo de si mesmo. Escolha outro.

# $count: how many records; $names: the first of them, as a list.
problem-still-used = { $count ->
    [one] Não pode ser excluído: é usado por { $names }. Mude-o lá primeiro.
   *[other] Não pode ser excluído: é usado por { $count } registros ({ $names }). Mude-os primeiro.
}
problem-already-there = Já há um igual. Edite o que existe.
problem-of-another = Pertence a outro registro. Escolha um que pertença a este.

## Beside a field: rules of records

problem-one-needed = É preciso um destes dados. Preencha um.
problem-only-one = Só pode haver um destes dados. Deixe um e remova os outros.
problem-level-not-below = O nível deve ser inferior ao do item a que pertence.
problem-level-not-above = O nível deve ser superior ao dos itens que contém.

# $max: the number that this one may not exceed.
problem-more-than-voters = É mais do que podia votar ({ $max }).
problem-more-than-cast = É mais do que os votos dados ({ $max }).
problem-two-at-once = Coincide no tempo com outro período do mesmo membro. Ajuste as datas.
problem-attested-before-begin = A fonte o atesta antes de começar. Corrija uma das duas datas.
problem-one-member-one-vote = Outra pessoa já vota por este membro neste evento. Cada membro tem um voto.
problem-one-network = O arquivo já tem os dados da sua rede. Edite os que existem: cada rede é um arquivo.
problem-network-stays = Os dados da própria rede não podem ser excluídos: cada arquivo é uma rede. Para outra rede, crie outro arquivo.
problem-creation-stays = Com esta operação a rede foi criada, por isso ela não é revertida. Para começar de novo, crie outro arquivo.
problem-main-language-missing = O idioma principal não está entre os idiomas da rede. Adicione-o.

# $name: who holds the post then.
problem-two-titulars = O cargo já tem titular nessas datas: { $name }. Encerre essa gestão ou escolha suplente ou interino.

# $max, $actual: how many items a list may have and has.
problem-list-too-long = Itens demais: { NUMBER($actual) }. O máximo é { NUMBER($max) }.

# $value: the file's name.
problem-file-without-contents = “{ $value }” está vazio: tem 0 bytes. Anexe o arquivo completo.
