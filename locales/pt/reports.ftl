### Choosing one of the documents that can be printed, and letters that ask for appointments.

# Label of the choice of document, and its values.
reports-document = Documento
reports-document-annual = Relatório anual
reports-document-calendar = Calendário do ano
reports-document-directory = Diretório de cargos
reports-document-vacancies = Vacâncias e ofícios
reports-document-composition = Composição de um órgão
reports-document-balance = Equilíbrio de um órgão
reports-document-rotation = Rotação de um órgão
reports-document-election = Ata de uma eleição
reports-document-letter = Ofício

# In the palette. $name: one of the documents above.
reports-show = Ver: { $name }
# First of the choices of a body.
reports-own-committee = O comitê próprio
# First of the choices of an election, and the heading of an empty page.
reports-choose = Escolha qual
# On an empty page.
reports-choose-election = A ata é de uma eleição: escolha-a à esquerda.
reports-choose-letter = Digite à esquerda o número ou o assunto de um ofício do registro.
# In the empty field of a letter.
reports-letter-find = Número ou assunto
# The day as of which a document shows how things stand.
reports-on = Em
reports-on-note = Hoje, se ficar vazio
# Language and paper of a letter.
reports-of-recipient = Do destinatário
# Button: the letter as DOCX.
reports-save-word = Salvar para Word
# Heading above the vacant posts.
reports-letters = Pedir designações
reports-letters-note = Um ofício por cargo, numerado no registro, no idioma e com o tratamento de cada destinatário.
# Link to the letter that asks for an appointment. $number: its number.
reports-letters-asked = Ofício { $number }
# $count: how many posts are chosen.
reports-letters-write = { $count ->
    [0] Redigir ofícios
    [one] Redigir um ofício
   *[other] Redigir { $count } ofícios
}
# Link to all letters.
reports-letters-register = Registro de ofícios
reports-document-language = Idioma do documento
# $count: places on the pages that can be pressed.
reports-places = { $count ->
    [0] Nada nele abre um registro.
    [one] Um lugar abre seu registro.
   *[other] { NUMBER($count) } lugares abrem seus registros.
}
# Below the choice of a letter.
reports-letter-empty = Este ofício ainda não tem texto: escreva-o em seu registro.
reports-letter-open = Abrir seu registro
