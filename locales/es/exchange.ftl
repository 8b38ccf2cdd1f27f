### Tablas que entran y salen: la prueba antes de importar, los duplicados, la unión y el borrado de personas.

## Columnas de una tabla, en la lista de lo que una columna puede ser

import-field-key = Clave
import-field-external-id = Identificador en la lista de origen
import-field-person = Nombre completo
import-field-surnames = Apellidos
import-field-member = País o miembro
import-field-subregion = Subregión
import-field-post = Nombre del puesto
import-field-area = Distrito o área
import-field-group = Partido o grupo

## Valores en la prueba

import-yes = Sí
import-no = No
import-open = vigente

## La tabla de las filas que no entraron: nombre de la hoja y título de su última columna

import-rejected = Filas rechazadas
import-why = Por qué no entró

## Avisos junto a una fila que sí entra

# $first, $second: los apellidos como se separaron.
import-note-surnames-split = Los apellidos se separan en «{ $first }» y «{ $second }».
# $given, $first, $second: las partes del nombre.
import-note-name-split = El nombre se separa: «{ $given }» de nombre, «{ $first }» y «{ $second }» de apellidos.
# $name: la organización.
import-note-organization-new = Se creará la organización «{ $name }».
# $name: la persona.
import-note-person-new = Se creará la persona «{ $name }».
# $begin: la fecha que se conserva.
import-note-period-kept = Ya hay un período con otras fechas (desde { $begin }): se conserva, salvo que usted decida tomar las de la tabla.
import-note-subregion-kept = El miembro ya tiene otra subregión: se conserva.

## Junto a un campo, en una fila que no entra

# $value: lo que muestra la celda, como #N/D.
problem-cell-failed = La fórmula de esta celda falló ({ $value }). Corríjala en la hoja o escriba el valor.
# $count: cuántos registros coinciden.
problem-which-one = Coincide con { $count } registros. Elija cuál es, o cree uno nuevo.

## Junto a un campo: personas borradas

problem-erased-person = Los datos de esta persona fueron borrados a pedido: no pueden volver a escribirse. Cree una persona nueva si corresponde.
problem-not-the-same-kind = Solo pueden unirse dos personas, o dos organizaciones.
# $name: el nombre que hay que escribir.
problem-confirm-name = Para confirmar, escriba el nombre tal como está: { $name }.

## Errores de una tabla. $max: el límite

# $what: filas, columnas, celdas o caracteres de una celda.
error-table-too-many = { $what ->
    [rows] La tabla tiene más filas de las que pueden entrar de una vez: { $max }.
    [columns] La tabla tiene más columnas de las que pueden leerse: { $max }.
    [characters] Una celda tiene más caracteres de los que puede tener: { $max }.
   *[cells] La tabla tiene más celdas de las que pueden leerse: { $max }.
}
error-table-too-many-hint = Divida la tabla en varios archivos y tráigalos uno tras otro.
error-table-swollen = El archivo, al abrirse, crecería más de { $max } veces: no es una tabla confiable.
error-table-swollen-hint = Pida el archivo de nuevo a quien lo envió, o guárdelo otra vez desde su planilla de cálculo.
error-table-locked = El libro está protegido con contraseña.
error-table-locked-hint = Ábralo en su planilla de cálculo, guárdelo sin contraseña y vuelva a intentar.
error-table-unreadable = Este archivo no puede leerse como tabla.
error-table-unreadable-hint = Se leen CSV, XLSX, XLS y ODS. Si lo abre en su planilla de cálculo, guárdelo como XLSX.
error-table-empty = No hay ninguna fila en la tabla.
error-table-empty-hint = Revise que sea el archivo y la hoja correctos.
# $name: la hoja; $sheets: las que hay.
error-table-no-sheet = El libro no tiene la hoja «{ $name }». Tiene: { $sheets }.
error-table-no-sheet-hint = Elija una de las hojas del libro.

## Lo que se hizo. $name: la persona u organización que queda; $other: la otra

op-merge = Unir «{ $other }» con «{ $name }»
op-dismiss-duplicate = No son duplicados: «{ $name }» y «{ $other }»
op-erase-person = Borrar los datos de una persona

## Por qué dos registros parecen uno. $value: lo que tienen en común

duplicate-name-order = Las mismas palabras en el nombre
duplicate-name-part = Un nombre contiene al otro
duplicate-name-close = Nombres casi iguales
duplicate-second-surname = El mismo segundo apellido
duplicate-other-second-surname = Otro segundo apellido
duplicate-email = El mismo correo: { $value }
duplicate-phone = El mismo teléfono: { $value }
duplicate-post = El mismo puesto: { $value }
duplicate-organization = La misma organización: { $value }
duplicate-country = El mismo país
duplicate-other-country = Otro país
duplicate-acronym = La misma sigla: { $value }
duplicate-website = La misma página: { $value }
duplicate-together = Figuran los dos en el mismo lugar: { $value }

## Clases de registro: dos que no son el mismo, y el identificador de otro sistema

kind-distinction = distinción
kind-distinction-many = Distinciones
distinction-a = Un registro
distinction-b = El otro
kind-external-id = identificador externo
kind-external-id-many = Identificadores externos
external-id-about = Registro
external-id-system = Sistema o lista
external-id-value = Identificador
person-erased = Datos borrados el

## Cifras de un período como tabla: títulos de las columnas

export-figure = Cifra
export-value = Valor
export-how = Cómo se obtuvo
export-records = Registros
