### O que a janela pede ao sistema: imprimir, mostrar arquivos, e as licenças de tudo o que vem com o programa.

# Botão e comando: faz o PDF e o abre no visualizador do sistema.
paper-print = Imprimir
# $name: nome do arquivo, p. ex. annual-report-2025-pt.pdf
paper-printing = { $name } foi aberto no seu visualizador: imprima-o por lá.
# Botão no aviso de que um arquivo foi salvo.
paper-show = Mostrar na pasta
# No diálogo "Sobre". $version: p. ex. 0.1.0
about-version = Versão { $version } · licença MIT
about-promise = Sem conta, sem servidor, sem conexão: sua rede é um arquivo no seu próprio computador.
about-credits = Tipos Source Sans 3 e Source Serif 4, ícones do Lucide, bandeiras do flag-icons, mapa do Natural Earth, nomes de países do Unicode CLDR; feito com Rust, Tauri, Typst, SQLite e Svelte.
# In the palette: opens the dialog.
about-entry = Sobre o Plenaria
about-licences = Licenças
# Título da lista de tudo o que vem com o programa.
about-licences-title = Licenças do que o Plenaria traz de outros
# $parts: quantas partes de outros vêm com o programa.
about-licences-count = { $parts ->
    [one] Uma parte de outros
   *[other] { $parts } partes de outros
 }, cada uma com a sua licença. Escolha uma para lê-la.
about-licences-find = Filtrar por nome ou licença
about-licences-none = Nada tem “{ $text }” no nome ou na licença.
