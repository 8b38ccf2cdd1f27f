### Tables in and out: the dry run before an import, duplicates, merging and erasing people.

## Columns of a table, in the list of what a column may be

import-field-key = Key
import-field-external-id = Identifier in the source list
import-field-person = Full name
import-field-surnames = Surnames
import-field-member = Country or member
import-field-subregion = Subregion
import-field-post = Name of the post
import-field-area = District or area
import-field-group = Party or group

## Values in the dry run

import-yes = Yes
import-no = No
import-open = ongoing

## The table of rows that stayed out: the sheet's name and the title of its last column

import-rejected = Rejected rows
import-why = Why it stayed out

## Remarks beside a row that comes in

# $first, $second: the surnames as they were split.
import-note-surnames-split = The surnames are split into “{ $first }” and “{ $second }”.
# $given, $first, $second: the parts of the name.
import-note-name-split = The name is split: “{ $given }” as given names, “{ $first }” and “{ $second }” as surnames.
# $name: the organization.
import-note-organization-new = The organization “{ $name }” will be created.
# $name: the person.
import-note-person-new = The person “{ $name }” will be created.
# $begin: the date that stays.
import-note-period-kept = A period with other dates stands already (since { $begin }): it is kept, unless you choose to take the table’s.
import-note-subregion-kept = The member has another subregion already: it is kept.

## Beside a field, in a row that stays out

# $value: what the cell shows, such as #N/A.
problem-cell-failed = The formula of this cell failed ({ $value }). Correct it in the sheet, or type the value.
# $count: how many records match.
problem-which-one = It matches { $count } records. Choose which one it is, or create a new one.

## Beside a field: erased people

problem-erased-person = This person’s data were erased on request: they cannot be written again. Create a new person if that is right.
problem-not-the-same-kind = Only two people, or two organizations, can be merged.
# $name: the name to be typed.
problem-confirm-name = To confirm, type the name as it stands: { $name }.

## What is wrong with a table. $max: the limit

# $what: rows, columns, cells or a cell's characters.
error-table-too-many = { $what ->
    [rows] The table has more rows than can come in at once: { $max }.
    [columns] The table has more columns than can be read: { $max }.
    [characters] A cell has more characters than it may have: { $max }.
   *[cells] The table has more cells than can be read: { $max }.
}
error-table-too-many-hint = Divide the table into several files and bring them in one after another.
error-table-swollen = Opened, the file would grow more than { $max } times: it is no table to be trusted.
error-table-swollen-hint = Ask whoever sent it for the file again, or save it once more from your spreadsheet program.
error-table-locked = The workbook is protected by a password.
error-table-locked-hint = Open it in your spreadsheet program, save it without a password, and try again.
error-table-unreadable = This file cannot be read as a table.
error-table-unreadable-hint = CSV, XLSX, XLS and ODS are read. If your spreadsheet program opens it, save it as XLSX.
error-table-empty = There is no row in the table.
error-table-empty-hint = Check that it is the right file and the right sheet.
# $name: the sheet; $sheets: those that there are.
error-table-no-sheet = The workbook has no sheet “{ $name }”. It has: { $sheets }.
error-table-no-sheet-hint = Choose one of the workbook’s sheets.

## What was done. $name: the person or organization that stays; $other: the other one

op-merge = Merge “{ $other }” into “{ $name }”
op-dismiss-duplicate = Not duplicates: “{ $name }” and “{ $other }”
op-erase-person = Erase a person’s data

## Why two records look like one. $value: what they have in common

duplicate-name-order = The same words in the name
duplicate-name-part = One name contains the other
duplicate-name-close = Names that are almost the same
duplicate-second-surname = The same second surname
duplicate-other-second-surname = Another second surname
duplicate-email = The same e-mail: { $value }
duplicate-phone = The same telephone: { $value }
duplicate-post = The same post: { $value }
duplicate-organization = The same organization: { $value }
duplicate-country = The same country
duplicate-other-country = Another country
duplicate-acronym = The same acronym: { $value }
duplicate-website = The same web page: { $value }
duplicate-together = Both are listed in one place: { $value }

## Kinds of record: two that are not the same, and the id in another system

kind-distinction = distinction
kind-distinction-many = Distinctions
distinction-a = One record
distinction-b = The other
kind-external-id = external identifier
kind-external-id-many = External identifiers
external-id-about = Record
external-id-system = System or list
external-id-value = Identifier
person-erased = Data erased on

## Figures of a period as a table: titles of the columns

export-figure = Figure
export-value = Value
export-how = How it was obtained
export-records = Records
