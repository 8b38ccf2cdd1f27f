### The menu of the window. `&` stands before the letter that opens an item with Alt.

shell-menu-file = &Archivo
shell-menu-new = &Nueva red…
shell-menu-open = &Abrir…
# Submenu of the files that were open before.
shell-menu-recent = Abrir &reciente
shell-menu-sample-demo = Abrir la red de &demostración
shell-menu-sample-gealc = Abrir el ejemplo de Red &GEALC
# Prints what the screen at hand prints; where it prints nothing, it goes to the reports.
shell-menu-print = I&mprimir…
shell-menu-show-file = Mostrar el archivo en su &carpeta
shell-menu-settings = A&justes…
shell-menu-close = &Cerrar la red
shell-menu-quit = &Salir

shell-menu-edit = &Edición
shell-menu-undo = &Deshacer
# $what: the name of the operation, e.g. "Agregar miembro".
shell-menu-undo-what = &Deshacer: { $what }
shell-menu-redo = &Rehacer
# $what: the name of the operation, e.g. "Agregar miembro".
shell-menu-redo-what = &Rehacer: { $what }
# In the menu of macOS, which gives text fields these keys.
shell-menu-cut = Cor&tar
shell-menu-copy = &Copiar
shell-menu-paste = &Pegar
shell-menu-select-all = &Seleccionar todo
# Adds what the screen at hand lists, such as a member.
shell-menu-add = &Añadir aquí…
shell-menu-find = &Buscar en la lista
shell-menu-palette = &Ir a…

shell-menu-view = &Ver
shell-menu-language = &Idioma
# Each language is called by its own name in all three.
shell-menu-language-es = Español
shell-menu-language-en = English
shell-menu-language-pt = Português
shell-menu-theme = &Aspecto
shell-menu-theme-system = Como el &sistema
shell-menu-theme-light = &Claro
shell-menu-theme-dark = &Oscuro
shell-menu-zoom-in = A&mpliar
shell-menu-zoom-out = &Reducir
shell-menu-zoom-reset = &Tamaño normal
shell-menu-fullscreen = Pantalla &completa

# Its other items are the areas, by their names in the sidebar.
shell-menu-go = &Ir
shell-menu-back = &Atrás
shell-menu-forth = A&delante

shell-menu-window = Ve&ntana
shell-menu-minimize = &Minimizar
shell-menu-maximize = Ma&ximizar o restaurar

shell-menu-help = A&yuda
shell-menu-help-contents = &Ayuda de Plenaria
shell-menu-shortcuts = Atajos de &teclado
shell-menu-licences = &Licencias
shell-menu-about = A&cerca de Plenaria
