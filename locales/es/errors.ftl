### What went wrong and what to do about it. Each error-<code> is one sentence in a message's heading, its -hint the
### advice below it. Each problem-<code> stands beside the field of a form that it concerns.

## What was typed

# $count: how many fields have a problem; each has its own sentence beside it.
error-refused = { $count ->
    [one] No se hizo nada: hay un dato por corregir.
   *[other] No se hizo nada: hay { $count } datos por corregir.
}
error-refused-hint = Corrija lo que se señala junto a cada dato y repita. Nada ha cambiado en el archivo.

# $kind: the kind of record in words; $name: the key or code that was looked for.
error-not-found = No existe este registro ({ $kind }): «{ $name }».
error-not-found-hint = Puede que se haya eliminado en otra ventana. Búsquelo por su nombre o deshaga la eliminación.

# $kind, $name: the record.
error-stale = Este registro ({ $kind }) cambió desde que usted lo abrió.
error-stale-hint = Vuelva a leerlo, revise lo que cambió y repita su edición.

## Undo and redo

error-nothing-to-undo = No hay nada que deshacer.
error-nothing-to-undo-hint = La red está como cuando se creó.
error-nothing-to-redo = No hay nada que rehacer.
error-nothing-to-redo-hint = Solo se puede rehacer lo que se acaba de deshacer, mientras no se haga otra cosa.
error-cannot-undo = Esta operación no se puede deshacer: lo que cambió se modificó después.
error-cannot-undo-hint = Abra el historial y use Revertir, que muestra qué se puede recuperar y qué no.

## The network's file

# $version: the file's version; $known: the newest that this program knows.
error-file-too-new = Este archivo se hizo con una versión más reciente de Plenaria (formato { $version }; aquí se conoce hasta el { $known }).
error-file-too-new-hint = Instale la versión actual de Plenaria. El archivo no se ha tocado.
error-file-damaged = El archivo de la red está dañado: hay partes que no se pueden leer.
error-file-damaged-hint = No lo borre. Abra la copia de seguridad más reciente y guarde este archivo para recuperar lo que falte.
error-file-not-ours = Este archivo no es una red de Plenaria.
error-file-not-ours-hint = Elija un archivo terminado en .plenaria.
error-file-empty = El archivo está vacío.
error-file-empty-hint = Quizá una copia o una descarga quedó a medias. Cópielo de nuevo o abra una copia de seguridad.

# $who: author and machine; $since: date and time, already written.
error-file-in-use = { $who } tiene abierto este archivo desde { $since }.
error-file-in-use-hint = Puede consultarlo e imprimir; para cambiarlo, espere a que se cierre allí.
error-read-only = El archivo está abierto solo para lectura: aquí no se puede cambiar nada.
error-read-only-hint = Cópielo a una carpeta donde pueda escribir y abra la copia.
error-no-network-open = No hay ninguna red abierta.
error-no-network-open-hint = Abra un archivo .plenaria, cree una red o pruebe con una de las muestras.

## Files and folders. $path: the file or folder

error-file-exists = Ya existe un archivo con ese nombre: { $path }
error-file-exists-hint = Elija otro nombre u otra carpeta. Plenaria no reemplaza una red que ya existe.
error-path-not-found = No se encuentra: { $path }
error-path-not-found-hint = Quizá se movió, se renombró o está en un disco que no está conectado.
error-not-allowed = El sistema no permite usar: { $path }
error-not-allowed-hint = Elija una carpeta suya, como Documentos, o pida permiso a quien administra el equipo.
error-no-space = No queda espacio en el disco.
error-no-space-hint = Libere espacio o elija otro disco y repita. El archivo está como antes.

# $actual, $max: sizes, already written ("312 MB").
error-too-large = Es demasiado grande: { $actual }. El límite es { $max }.
error-too-large-hint = Reduzca el archivo o regístrelo como referencia, con su dirección o el lugar donde se guarda.

## Commands

# $name: the command as given.
error-unknown-command = No existe la orden «{ $name }».
error-unknown-command-hint = Con «plenaria commands» se ven todas las órdenes y lo que cada una recibe.
error-bad-input = Los datos de la orden no se entienden.
error-bad-input-hint = Se espera un objeto JSON en UTF-8. Revise comillas, comas y los nombres de los campos.
error-cancelled = Se detuvo, como usted pidió.
error-cancelled-hint = Nada ha cambiado. Puede empezar de nuevo cuando quiera.
error-internal = Algo falló dentro de Plenaria.
error-internal-hint = La operación no se hizo y el archivo está como antes. Repítala; si vuelve a fallar, avise a quien le da soporte.

## Beside a field: any kind of value

problem-required = Falta este dato.
problem-unknown-field = Este campo no existe. Revise cómo está escrito su nombre.
problem-not-text = Aquí va un texto.

# $max, $actual: numbers of characters.
problem-too-long = Tiene { $actual } caracteres; el máximo es { $max }. Acórtelo.
problem-control-characters = Contiene caracteres invisibles que no se pueden guardar. Escríbalo de nuevo o péguelo como texto sin formato.

# $value: what was typed.
problem-unknown-choice = «{ $value }» no es una de las opciones. Elija una de la lista.
problem-not-yes-or-no = Responda sí o no.
problem-bad-list = Aquí va una lista.

## Beside a field: dates and times. $value: what was typed

problem-bad-date = «{ $value }» no es una fecha que exista. Escriba el año (2015), el mes (2015-10) o el día (2015-10-26).
problem-bad-end = «{ $value }» no es una fecha que exista. Escriba una fecha o elija abierto o desconocido.
problem-bad-day = «{ $value }» no es un día que exista. Escríbalo como 2015-10-26.
problem-end-before-begin = Termina antes de empezar. Corrija el comienzo o el final.
problem-bad-time = «{ $value }» no es una hora. Escríbala de 00:00 a 23:59, por ejemplo 09:30.
problem-unknown-zone = No se conoce la zona horaria «{ $value }». Elija una de la lista, por ejemplo America/Montevideo.

## Beside a field: numbers and money. $value: what was typed

problem-not-a-number = Aquí va un número entero.
problem-not-an-amount = «{ $value }» no es un monto en esta moneda. Escriba solo cifras, con tantos decimales como tiene la moneda: el peso chileno o el guaraní no tienen.
problem-bad-decimal = «{ $value }» no es un número. Escriba solo cifras y, si hace falta, decimales.

# $min, $max: the limits, both allowed; they may be years, so thousands have no mark.
problem-out-of-range = Debe estar entre { NUMBER($min, useGrouping: "false") } y { NUMBER($max, useGrouping: "false") }.
problem-negative = No puede ser menor que cero.
problem-not-positive = Debe ser mayor que cero.
problem-unknown-currency = No se conoce la moneda «{ $value }». Use su código ISO 4217, por ejemplo USD o UYU.
problem-currency-needed = Hay un monto sin moneda. Elija la moneda.

## Beside a field: codes and addresses. $value: what was typed

problem-unknown-country = No se conoce el país «{ $value }». Use su nombre o su código de dos letras, por ejemplo UY.
problem-unknown-language = No se conoce el idioma «{ $value }». Use su código, por ejemplo es, en, pt o fr.
problem-bad-email = «{ $value }» no es una dirección de correo. Escríbala como nombre@ejemplo.org.
problem-bad-phone = «{ $value }» no es un número de teléfono. Escríbalo con el código del país, por ejemplo +598 2901 2345.
problem-bad-address = «{ $value }» no es una dirección. Escriba https:// y lo que sigue, o el lugar donde se guarda.
problem-bad-key = No sirve de clave. Use letras sin acento, cifras y guiones, por ejemplo ix-2015.

# $key: the key; $name: the record that has it.
problem-key-taken = La clave «{ $key }» ya es de «{ $name }». Elija otra.

## Beside a field: other records

# $value: the id or key as given.
problem-unknown-record = No existe «{ $value }». Elija uno de la lista o créelo primero.
problem-itself = No puede ser el mismo. Elija otro.
problem-cycle = Así formaría un círculo: acabaría por depender de sí mismo. Elija otro.

# $count: how many records; $names: the first of them, as a list.
problem-still-used = { $count ->
    [one] No se puede eliminar: lo usa { $names }. Cámbielo allí primero.
   *[other] No se puede eliminar: lo usan { $count } registros ({ $names }). Cámbielos primero.
}
problem-already-there = Ya hay uno igual. Edite el que existe.
problem-of-another = Pertenece a otro registro. Elija uno de este.

## Beside a field: rules of records

problem-one-needed = Hace falta uno de estos datos. Complete uno.
problem-only-one = Solo puede haber uno de estos datos. Deje uno y quite los demás.
problem-level-not-below = El nivel debe ser inferior al del elemento que lo contiene.
problem-level-not-above = El nivel debe ser superior al de los elementos que contiene.

# $max: the number that this one may not exceed.
problem-more-than-voters = Son más que quienes podían votar ({ $max }).
problem-more-than-cast = Son más que los votos emitidos ({ $max }).
problem-two-at-once = Coincide en el tiempo con otro periodo del mismo miembro. Ajuste las fechas.
problem-attested-before-begin = La fuente lo atestigua antes de que empiece. Corrija una de las dos fechas.
problem-one-member-one-vote = Otra persona ya vota por este miembro en este evento. Cada miembro tiene un voto.
problem-one-network = El archivo ya tiene los datos de su red. Edite los que existen: cada red es un archivo.
problem-network-stays = Los datos de la propia red no se eliminan: cada archivo es una red. Para otra red, cree otro archivo.
problem-creation-stays = Con esta operación se creó la red, por eso no se revierte. Para empezar de nuevo, cree otro archivo.
problem-main-language-missing = El idioma principal falta entre los idiomas de la red. Añádalo.

# $name: who holds the post then.
problem-two-titulars = El cargo ya tiene titular en esas fechas: { $name }. Termine esa gestión o elija suplente o interino.

# $max, $actual: how many items a list may have and has.
problem-list-too-long = Demasiados elementos: { NUMBER($actual) }. El máximo es { NUMBER($max) }.

# $value: the file's name.
problem-file-without-contents = «{ $value }» está vacío: pesa 0 bytes. Adjunte el archivo completo.
