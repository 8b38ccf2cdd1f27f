### A table comes in: from a file or the clipboard, shown before anything is written.
paste-title = Importar uma tabela
paste-pick = Escolher um arquivo…
paste-files = Planilhas e CSV
paste-kind = O que traz
paste-sheet = Planilha
paste-or = ou cole aqui as células copiadas
paste-read = Ler
paste-formats = São lidos XLSX, ODS, XLS, CSV e células copiadas. Nada é escrito até o último botão, e tudo se desfaz de uma vez.
paste-columns = Colunas da tabela e o que é cada uma
# $column: what the table calls the column.
paste-column = O que é a coluna { $column }
paste-column-out = não entra
paste-verdicts = Linhas pelo que acontece com elas
paste-rows = Linhas e o que acontece com cada uma
paste-row = Linha
paste-becomes = Resultado
paste-what = Registro
paste-decide = Decidir
# $row: the number of the row in the file.
paste-decide-row = O que fazer com a linha { $row }
paste-all = Todas
paste-create = criada
paste-update = alterada
paste-same = já está igual
paste-reject = não entra
paste-skip = omitida
paste-as-proposed = como proposto
paste-do-create = criar
paste-do-update = alterar o encontrado
paste-do-skip = omitir
# $title: the record that the row is taken for.
paste-found = é { $title }
# $count: number of rows.
paste-more = Ver mais ({ $count })
paste-keep-rejected =
    { $count ->
        [one] Salvar em um arquivo a linha que não entra
       *[other] Salvar em um arquivo as { $count } linhas que não entram
    }
paste-rejected-where = Onde salvar as linhas que não entram
paste-rejected-name = linhas-que-nao-entraram.csv
paste-working = Importando a tabela
paste-other = Outra tabela
paste-bring =
    { $count ->
        [0] Nada a importar
        [one] Importar { $count } linha
       *[other] Importar { $count } linhas
    }
