### The first hour of a network: five steps, each of which may be passed over and come back to.
first-title = Empezar mi red
first-note = Cinco pasos. Cada uno se puede omitir, retomar desde Panorama y deshacer entero.
first-steps = Pasos
first-step-name = Nombre e idiomas
first-step-members = Miembros
first-step-statutes = Estatutos
first-step-posts = Puntos focales
first-step-meeting = La última reunión
first-why-name = Con esto se encabezan las cartas, los informes y las listas. Todo se puede cambiar después.
first-why-members = Marque los países que pertenecen a la red: sus nombres llegan escritos en los tres idiomas. Las instituciones y los observadores se añaden después, en Miembros.
first-why-statutes = Las subregiones, los órganos y sus reglas. De ellos sale lo que el programa dice de cada composición, quórum y votación.
first-why-posts = El cargo existe aunque esté vacante: así se sabe qué país falta por designar y a quién se escribe.
first-why-meeting = Con la última reunión, el primer informe ya tiene algo que contar y la siguiente puede copiarla.
first-done = hecho
first-open = por hacer
# $step: the name of the next step.
first-next = Seguir: { $step }
first-skip = Omitir por ahora
first-end = Terminar e ir a Panorama
first-later = Seguir más tarde
# Sets of countries to tick at once.
first-set-america = Toda América (35)
first-set-latin = América Latina y el Caribe (33)
first-set-south = América del Sur (12)
first-set-central = México y Centroamérica (8)
first-set-caribbean = Caribe (13)
first-since = Miembros desde, si se sabe
# $count: number of countries ticked.
first-members-add =
    { $count ->
        [0] Añadir los marcados
        [one] Añadir { $count } miembro
       *[other] Añadir { $count } miembros
    }
first-template-regional = Red regional de gobiernos
first-template-regional-text = Asamblea anual de miembros, comité ejecutivo de 8 puestos repartidos en 4 subregiones, presidencia que rota, secretaría técnica y comité de apoyo.
first-template-parliaments = Red de parlamentos
first-template-parliaments-text = Asamblea plenaria que decide por dos tercios, mesa directiva con un puesto por subregión que decide por consenso, presidencia del anfitrión y secretaría permanente.
first-template-cities = Red de ciudades
first-template-cities-text = Asamblea general cada dos años, consejo directivo de 7 puestos sin subregiones, presidencia con dos vicepresidencias y secretaría ejecutiva.
first-statutes-adopt = Adoptar este modelo
first-statutes-there = Los estatutos están. Se leen en Ajustes y se cambian en Órganos.
first-posts-nobody = Todavía no hay miembros a quienes dar un punto focal.
# $count: number of members.
first-posts-lack =
    { $count ->
        [one] Un miembro no tiene punto focal.
       *[other] { $count } miembros no tienen punto focal.
    }
first-posts-add =
    { $count ->
        [one] Crear el cargo
       *[other] Crear los { $count } cargos
    }
first-posts-there =
    { $count ->
        [one] El punto focal está creado.
       *[other] Los { $count } puntos focales están creados.
    }
first-posts-name = Nombrar a quienes los ocupan
# $count: number of members.
first-meeting-came = Miembros que asistieron: { $count }
first-meeting-add = Anotar la reunión
first-meeting-there = Ya hay reuniones anotadas. Las demás se añaden en Eventos.
first-sample = Mirar la red de ejemplo
