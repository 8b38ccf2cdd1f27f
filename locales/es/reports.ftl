### Choosing one of the documents that can be printed, and letters that ask for appointments.

# Label of the choice of document, and its values.
reports-document = Documento
reports-document-annual = Informe anual
reports-document-calendar = Calendario del año
reports-document-directory = Directorio de cargos
reports-document-vacancies = Vacantes y oficios
reports-document-composition = Composición de un órgano
reports-document-balance = Equilibrio de un órgano
reports-document-rotation = Rotación de un órgano
reports-document-election = Acta de una elección
reports-document-letter = Oficio

# In the palette. $name: one of the documents above.
reports-show = Ver: { $name }
# First of the choices of a body.
reports-own-committee = El comité propio
# First of the choices of an election, and the heading of an empty page.
reports-choose = Elija cuál
# On an empty page.
reports-choose-election = El acta es de una elección: elíjala a la izquierda.
reports-choose-letter = Escriba a la izquierda el número o el asunto de un oficio del registro.
# In the empty field of a letter.
reports-letter-find = Número o asunto
# The day as of which a document shows how things stand.
reports-on = Al día
reports-on-note = Hoy, si se deja vacío
# Language and paper of a letter.
reports-of-recipient = Del destinatario
# Button: the letter as DOCX.
reports-save-word = Guardar para Word
# Heading above the vacant posts.
reports-letters = Pedir designaciones
reports-letters-note = Un oficio por cargo, numerado en el registro, en la lengua y con el tratamiento de cada destinatario.
# Link to the letter that asks for an appointment. $number: its number.
reports-letters-asked = Oficio { $number }
# $count: how many posts are chosen.
reports-letters-write = { $count ->
    [0] Escribir oficios
    [one] Escribir un oficio
   *[other] Escribir { $count } oficios
}
# Link to all letters.
reports-letters-register = Registro de oficios
reports-document-language = Idioma del documento
# $count: places on the pages that can be pressed.
reports-places = { $count ->
    [0] Nada en él abre un registro.
    [one] Un lugar abre su registro.
   *[other] { NUMBER($count) } lugares abren sus registros.
}
# Below the choice of a letter.
reports-letter-empty = Este oficio aún no tiene texto: escríbalo en su registro.
reports-letter-open = Abrir su registro
