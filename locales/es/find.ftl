### Find: everything that holds the words typed, and what the palette offers.
find-title = Buscar
find-what = Buscar en toda la red
find-kinds = Clases de registro
find-all = Todo
# $count: the most that is shown.
find-most = más de { $count }
# $count: number of records not shown.
find-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
# $whole: the title of what the record belongs to.
find-within = en { $whole }
find-none = Se busca el comienzo de cada palabra, sin acentos ni mayúsculas, en nombres, textos en cualquier idioma, claves y direcciones.
find-begin = Escriba el comienzo de una o varias palabras. Los acentos y las mayúsculas no cuentan.
# $text: what was typed.
find-everything = Buscar «{ $text }» en toda la red
# $kind: the name of a kind of record, in the singular.
find-add = Añadir: { $kind }
find-do = Hacer
find-recent = Abiertas antes
find-report = Preparar el informe anual
find-contrast-more = Más contraste
find-contrast-less = Contraste del sistema
find-theme-system = Tema como el sistema
find-help = Guía de uso
find-keys = Teclas
find-begin-network = Empezar mi red, paso a paso
find-texts = Textos en los idiomas de la red
find-import = Importar una tabla…
find-views = Vistas guardadas
find-view-save = Guardar esta vista…
# $name: the name of a view.
find-view-forget = Olvidar la vista { $name }
find-view-name = Nombre de la vista
find-view-name-lacks = Póngale un nombre para encontrarla después.
find-view-note = Guarda el filtro, el orden y las columnas de esta lista, en este equipo.
find-view-all = Lista completa

# Una dirección que no es de ninguna pantalla. $address: la dirección, como «#/nada».
find-nowhere-title = Aquí no hay ninguna pantalla
find-nowhere-text = La dirección «{ $address }» no lleva a nada de esta red. Vuelva al panorama o busque por su nombre lo que necesita.
