### The user guide inside the window, by F1.
help-title = Ajuda
help-contents = Capítulos do guia
help-leave = Voltar (Esc)
