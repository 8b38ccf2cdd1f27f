## Declarações: parágrafos, assinaturas, reservas, acompanhamento.
declaration-text = Texto por parágrafos
# Name of a group of buttons, one for each language.
declaration-languages = Idiomas que se leem
# What one paragraph is called in acts. $number: as printed.
declaration-paragraph = parágrafo { $number }
# Beside a language, over its text.
declaration-authentic = autêntico
# $language: such as «inglés».
declaration-untranslated = Falta em { $language }.
# Menu of a paragraph. $title: which one.
declaration-acts = Mais sobre o { $title }
declaration-comment = Comentário ou reserva de um país
declaration-up = Subir
declaration-down = Descer
# Under the paragraphs, where the adopted text agrees with them.
declaration-same = O texto adotado é o destes parágrafos.
declaration-apart = O texto adotado diz outra coisa que estes parágrafos.
declaration-compose = Adotar o texto dos parágrafos
declaration-no-paragraphs = Ainda não está dividida em parágrafos: assim os países comentam cada um e se vê o que falta traduzir.
declaration-divide = Dividir o texto em parágrafos
declaration-signatures = Assinaturas e adesões
# Beside the head. Numbers of those who signed and of those who adhered later.
declaration-count =
  { $signatures ->
    [one] uma assinatura
   *[other] { $signatures } assinaturas
  }, { $adhesions ->
    [one] uma adesão posterior
   *[other] { $adhesions } adesões posteriores
  }
# A button: every member present at the event signs.
declaration-present = Assinam os presentes
declaration-nobody-present = Na presença do evento não consta ninguém que ainda não tenha assinado.
# Head of a column: who signs.
declaration-who = Quem
declaration-no-signatures = Ninguém a assinou ainda.
# Name of a field, for screen readers.
declaration-add = Acrescentar quem assina ou adere
declaration-add-placeholder = Três letras de um país ou uma organização
declaration-said = Reservas e comentários
declaration-said-none = Ninguém fez reservas nem comentários ao conjunto.
declaration-follow = Acompanhamento na reunião seguinte
# How many of its commitments are done.
declaration-follow-done = { $done } de { $count } compromissos cumpridos.
declaration-follow-none = Sua agenda ainda não a retoma.
declaration-follow-take = Levá-la a essa agenda
declaration-follow-no-meeting = Não há registrada uma reunião posterior do mesmo órgão.
