### The user guide inside the window, by F1.
help-title = Help
help-contents = Chapters of the guide
help-leave = Back (Esc)
