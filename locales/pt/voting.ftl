## Votes given by name, one by one.
voting-keys = Teclas: 1 a favor, 2 contra, 3 abstenção, 0 nada; as setas passam ao seguinte.
