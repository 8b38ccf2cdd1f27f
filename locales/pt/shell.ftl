### The menu of the window. `&` stands before the letter that opens an item with Alt.

shell-menu-file = &Arquivo
shell-menu-new = &Nova rede…
shell-menu-open = A&brir…
# Submenu of the files that were open before.
shell-menu-recent = Abrir &recente
shell-menu-sample-demo = Abrir a rede de &demonstração
shell-menu-sample-gealc = Abrir o exemplo da Red &GEALC
# Prints what the screen at hand prints; where it prints nothing, it goes to the reports.
shell-menu-print = I&mprimir…
shell-menu-show-file = Mostrar o arquivo na sua &pasta
shell-menu-settings = A&justes…
shell-menu-close = &Fechar a rede
shell-menu-quit = &Sair

shell-menu-edit = &Editar
shell-menu-undo = &Desfazer
# $what: the name of the operation, e.g. "Adicionar membro".
shell-menu-undo-what = &Desfazer: { $what }
shell-menu-redo = &Refazer
# $what: the name of the operation, e.g. "Adicionar membro".
shell-menu-redo-what = &Refazer: { $what }
# In the menu of macOS, which gives text fields these keys.
shell-menu-cut = Recor&tar
shell-menu-copy = &Copiar
shell-menu-paste = C&olar
shell-menu-select-all = &Selecionar tudo
# Adds what the screen at hand lists, such as a member.
shell-menu-add = &Adicionar aqui…
shell-menu-find = &Localizar na lista
shell-menu-palette = &Ir para…

shell-menu-view = E&xibir
shell-menu-language = &Idioma
# Each language is called by its own name in all three.
shell-menu-language-es = Español
shell-menu-language-en = English
shell-menu-language-pt = Português
shell-menu-theme = &Aparência
shell-menu-theme-system = Como o &sistema
shell-menu-theme-light = &Clara
shell-menu-theme-dark = &Escura
shell-menu-zoom-in = A&mpliar
shell-menu-zoom-out = &Reduzir
shell-menu-zoom-reset = &Tamanho normal
shell-menu-fullscreen = Tela &cheia

# Its other items are the areas, by their names in the sidebar.
shell-menu-go = &Ir
shell-menu-back = &Voltar
shell-menu-forth = A&vançar

shell-menu-window = &Janela
shell-menu-minimize = &Minimizar
shell-menu-maximize = Ma&ximizar ou restaurar

shell-menu-help = Aj&uda
shell-menu-help-contents = &Ajuda do Plenaria
shell-menu-shortcuts = Atalhos de &teclado
shell-menu-licences = &Licenças
shell-menu-about = &Sobre o Plenaria
