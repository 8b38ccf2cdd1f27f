### Find: everything that holds the words typed, and what the palette offers.
find-title = Buscar
find-what = Buscar em toda a rede
find-kinds = Tipos de registro
find-all = Tudo
# $count: the most that is shown.
find-most = mais de { $count }
# $count: number of records not shown.
find-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
# $whole: the title of what the record belongs to.
find-within = em { $whole }
find-none = Busca-se o começo de cada palavra, sem acentos nem maiúsculas, em nomes, textos em qualquer idioma, chaves e endereços.
find-begin = Digite o começo de uma ou várias palavras. Acentos e maiúsculas não contam.
# $text: what was typed.
find-everything = Buscar «{ $text }» em toda a rede
# $kind: the name of a kind of record, in the singular.
find-add = Adicionar: { $kind }
find-do = Fazer
find-recent = Abertas antes
find-report = Preparar o relatório anual
find-contrast-more = Mais contraste
find-contrast-less = Contraste do sistema
find-theme-system = Tema como o sistema
find-help = Guia de uso
find-keys = Teclas
find-begin-network = Começar minha rede, passo a passo
find-texts = Textos nos idiomas da rede
find-import = Importar uma tabela…
find-views = Visões salvas
find-view-save = Salvar esta visão…
# $name: the name of a view.
find-view-forget = Esquecer a visão { $name }
find-view-name = Nome da visão
find-view-name-lacks = Dê um nome para encontrá-la depois.
find-view-note = Guarda o filtro, a ordem e as colunas desta lista, neste computador.
find-view-all = Lista completa

# Um endereço que não é de nenhuma tela. $address: o endereço, como “#/nada”.
find-nowhere-title = Não há nenhuma tela aqui
find-nowhere-text = O endereço “{ $address }” não leva a nada nesta rede. Volte ao panorama ou busque pelo nome o que precisa.
