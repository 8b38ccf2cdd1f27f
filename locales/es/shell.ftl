### The menu of the window. `&` stands before the letter that opens an item with Alt.

shell-menu-file = &Archivo
shell-menu-new = &Nueva red…
shell-menu-open = &Abrir…
# Submenu of the files that were open before.
shell-menu-recent = Abrir &reciente
shell-menu-sample-demo = Abrir la red de &demostración
shell-menu-sample-gealc = Abrir el ejemplo de Red &GEALC
shell-menu-report = &Informe anual…
shell-menu-settings = &Preferencias…
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
shell-menu-find = &Buscar en la lista
shell-menu-palette = &Ir a…

shell-menu-view = &Ver
shell-menu-overview = &Panorama
shell-menu-members = &Miembros
shell-menu-events = &Eventos
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

shell-menu-help = A&yuda
shell-menu-help-contents = &Ayuda de Plenaria
shell-menu-shortcuts = Atajos de &teclado
shell-menu-about = A&cerca de Plenaria
