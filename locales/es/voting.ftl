## Votes given by name, one by one.
voting-keys = Teclas: 1 a favor, 2 en contra, 3 abstención, 0 nada; las flechas pasan al siguiente.
