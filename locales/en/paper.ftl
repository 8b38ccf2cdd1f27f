### What the window asks of the system: printing, showing files, and the licences of all that comes with the program.

# Button and command: makes the PDF and opens it in the system's viewer.
paper-print = Print
# $name: the file's name, e.g. annual-report-2025-en.pdf
paper-printing = { $name } is open in your viewer: print it from there.
# Button in the notice that a file was saved.
paper-show = Show in folder
# In the dialog About. $version: e.g. 0.1.0
about-version = Version { $version } · MIT licence
about-promise = No account, no server, no connection: your network is one file on your own machine.
about-credits = Type Source Sans 3 and Source Serif 4, icons from Lucide, flags from flag-icons, map from Natural Earth, country names from Unicode CLDR; made with Rust, Tauri, Typst, SQLite and Svelte.
# In the palette: opens the dialog.
about-entry = About Plenaria
about-licences = Licences
# Heading of the list of all that comes with the program.
about-licences-title = Licences of what Plenaria brings of others
# $parts: how many parts of others come with the program.
about-licences-count = { $parts ->
    [one] One part of others
   *[other] { $parts } parts of others
 }, each with its licence. Choose one to read it.
about-licences-find = Filter by name or licence
about-licences-none = Nothing has “{ $text }” in its name or its licence.
