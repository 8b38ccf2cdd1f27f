## Declaraciones: párrafos, firmas, reservas, seguimiento.
declaration-text = Texto por párrafos
# Name of a group of buttons, one for each language.
declaration-languages = Idiomas que se leen
# What one paragraph is called in acts. $number: as printed.
declaration-paragraph = párrafo { $number }
# Beside a language, over its text.
declaration-authentic = auténtico
# $language: such as «inglés».
declaration-untranslated = Falta en { $language }.
# Menu of a paragraph. $title: which one.
declaration-acts = Más sobre el { $title }
declaration-comment = Comentario o reserva de un país
declaration-up = Subir
declaration-down = Bajar
# Under the paragraphs, where the adopted text agrees with them.
declaration-same = El texto adoptado es el de estos párrafos.
declaration-apart = El texto adoptado dice otra cosa que estos párrafos.
declaration-compose = Adoptar el texto de los párrafos
declaration-no-paragraphs = Aún no está dividida en párrafos: así los países comentan cada uno y se ve qué falta traducir.
declaration-divide = Dividir el texto en párrafos
declaration-signatures = Firmas y adhesiones
# Beside the head. Numbers of those who signed and of those who adhered later.
declaration-count =
  { $signatures ->
    [one] una firma
   *[other] { $signatures } firmas
  }, { $adhesions ->
    [one] una adhesión posterior
   *[other] { $adhesions } adhesiones posteriores
  }
# A button: every member present at the event signs.
declaration-present = Firman los presentes
declaration-nobody-present = En la asistencia del evento no consta nadie que no haya firmado ya.
# Head of a column: who signs.
declaration-who = Quién
declaration-no-signatures = Nadie la ha firmado todavía.
# Name of a field, for screen readers.
declaration-add = Añadir quién firma o adhiere
declaration-add-placeholder = Tres letras de un país o una organización
declaration-said = Reservas y comentarios
declaration-said-none = Nadie ha hecho reservas ni comentarios al conjunto.
declaration-follow = Seguimiento en la reunión siguiente
# How many of its commitments are done.
declaration-follow-done = { $done } de { $count } compromisos cumplidos.
declaration-follow-none = Su agenda aún no la retoma.
declaration-follow-take = Llevarla a esa agenda
declaration-follow-no-meeting = No hay anotada una reunión posterior del mismo órgano.
