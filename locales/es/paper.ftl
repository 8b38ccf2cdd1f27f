### Lo que la ventana le pide al sistema: imprimir, mostrar archivos, y las licencias de todo lo que trae el programa.

# Botón y orden: hace el PDF y lo abre en el visor del sistema.
paper-print = Imprimir
# $name: nombre del archivo, p. ej. annual-report-2025-es.pdf
paper-printing = { $name } se abrió en su visor: imprímalo desde allí.
# Botón en el aviso de que un archivo se guardó.
paper-show = Mostrar en la carpeta
# En el diálogo «Acerca de». $version: p. ej. 0.1.0
about-version = Versión { $version } · licencia MIT
about-promise = Sin cuenta, sin servidor, sin conexión: su red es un archivo en su equipo.
about-credits = Tipos Source Sans 3 y Source Serif 4, íconos de Lucide, banderas de flag-icons, mapa de Natural Earth, nombres de países de Unicode CLDR; hecho con Rust, Tauri, Typst, SQLite y Svelte.
# In the palette: opens the dialog.
about-entry = Acerca de Plenaria
about-licences = Licencias
# Título de la lista de todo lo que viene en el programa.
about-licences-title = Licencias de lo que Plenaria trae de otros
# $parts: cuántas partes de otros trae el programa.
about-licences-count = { $parts ->
    [one] Una parte de otros
   *[other] { $parts } partes de otros
 }, cada una con su licencia. Elija una para leerla.
about-licences-find = Filtrar por nombre o licencia
about-licences-none = Nada lleva «{ $text }» en su nombre o su licencia.
