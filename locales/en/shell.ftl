### The menu of the window. `&` stands before the letter that opens an item with Alt.

shell-menu-file = &File
shell-menu-new = &New network…
shell-menu-open = &Open…
# Submenu of the files that were open before.
shell-menu-recent = Open &recent
shell-menu-sample-demo = Open the &demonstration network
shell-menu-sample-gealc = Open the Red &GEALC sample
# Prints what the screen at hand prints; where it prints nothing, it goes to the reports.
shell-menu-print = &Print…
shell-menu-show-file = Show the file in its &folder
shell-menu-settings = &Settings…
shell-menu-close = &Close the network
shell-menu-quit = &Quit

shell-menu-edit = &Edit
shell-menu-undo = &Undo
# $what: the name of the operation, e.g. "Add member".
shell-menu-undo-what = &Undo: { $what }
shell-menu-redo = &Redo
# $what: the name of the operation, e.g. "Add member".
shell-menu-redo-what = &Redo: { $what }
# In the menu of macOS, which gives text fields these keys.
shell-menu-cut = Cu&t
shell-menu-copy = &Copy
shell-menu-paste = &Paste
shell-menu-select-all = Select &all
# Adds what the screen at hand lists, such as a member.
shell-menu-add = &Add here…
shell-menu-find = &Find in the list
shell-menu-palette = &Go to…

shell-menu-view = &View
shell-menu-language = &Language
# Each language is called by its own name in all three.
shell-menu-language-es = Español
shell-menu-language-en = English
shell-menu-language-pt = Português
shell-menu-theme = &Appearance
shell-menu-theme-system = As the &system
shell-menu-theme-light = &Light
shell-menu-theme-dark = &Dark
shell-menu-zoom-in = Zoom &in
shell-menu-zoom-out = &Zoom out
shell-menu-zoom-reset = &Actual size
shell-menu-fullscreen = &Full screen

# Its other items are the areas, by their names in the sidebar.
shell-menu-go = &Go
shell-menu-back = &Back
shell-menu-forth = &Forward

shell-menu-window = &Window
shell-menu-minimize = &Minimise
shell-menu-maximize = Ma&ximise or restore

shell-menu-help = &Help
shell-menu-help-contents = Plenaria &help
shell-menu-shortcuts = &Keyboard shortcuts
shell-menu-licences = &Licences
shell-menu-about = &About Plenaria
