### A table comes in: from a file or the clipboard, shown before anything is written.
paste-title = Importar una tabla
paste-pick = Elegir un archivo…
paste-files = Hojas de cálculo y CSV
paste-kind = Qué trae
paste-sheet = Hoja
paste-or = o pegue aquí las celdas copiadas
paste-read = Leer
paste-formats = Se leen XLSX, ODS, XLS, CSV y celdas copiadas. Nada se escribe hasta el último botón, y todo se deshace de una vez.
paste-columns = Columnas de la tabla y lo que es cada una
# $column: what the table calls the column.
paste-column = Qué es la columna { $column }
paste-column-out = no entra
paste-verdicts = Filas por lo que pasa con ellas
paste-rows = Filas y lo que pasa con cada una
paste-row = Fila
paste-becomes = Resultado
paste-what = Registro
paste-decide = Decidir
# $row: the number of the row in the file.
paste-decide-row = Qué hacer con la fila { $row }
paste-all = Todas
paste-create = se crea
paste-update = se cambia
paste-same = ya está igual
paste-reject = no entra
paste-skip = se omite
paste-as-proposed = como se propone
paste-do-create = crear
paste-do-update = cambiar el hallado
paste-do-skip = omitir
# $title: the record that the row is taken for.
paste-found = es { $title }
# $count: number of rows.
paste-more = Ver más ({ $count })
paste-keep-rejected =
    { $count ->
        [one] Guardar en un archivo la fila que no entra
       *[other] Guardar en un archivo las { $count } filas que no entran
    }
paste-rejected-where = Dónde guardar las filas que no entran
paste-rejected-name = filas-que-no-entraron.csv
paste-working = Importando la tabla
paste-other = Otra tabla
paste-bring =
    { $count ->
        [0] Nada que importar
        [one] Importar { $count } fila
       *[other] Importar { $count } filas
    }
