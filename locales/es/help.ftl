### The user guide inside the window, by F1.
help-title = Ayuda
help-contents = Capítulos de la guía
help-leave = Volver (Esc)
