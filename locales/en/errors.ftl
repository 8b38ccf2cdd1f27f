### What went wrong and what to do about it. Each error-<code> is one sentence in a message's heading, its -hint the
### advice below it. Each problem-<code> stands beside the field of a form that it concerns.

## What was typed

# $count: how many fields have a problem; each has its own sentence beside it.
error-refused = { $count ->
    [one] Nothing was done: one entry needs correcting.
   *[other] Nothing was done: { $count } entries need correcting.
}
error-refused-hint = Correct what is marked beside each entry and try again. Nothing in the file has changed.

# $kind: the kind of record in words; $name: the key or code that was looked for.
error-not-found = There is no such record ({ $kind }): “{ $name }”.
error-not-found-hint = It may have been deleted in another window. Search for it by name, or undo the deletion.

# $kind, $name: the record.
error-stale = This record ({ $kind }) has changed since you opened it.
error-stale-hint = Read it again, look at what has changed and repeat your edit.

## Undo and redo

error-nothing-to-undo = There is nothing to undo.
error-nothing-to-undo-hint = The network is as it was when it was created.
error-nothing-to-redo = There is nothing to redo.
error-nothing-to-redo-hint = Only what has just been undone can be redone, and only until something else is done.
error-cannot-undo = This operation cannot be undone: what it changed has been changed since.
error-cannot-undo-hint = Open the history and use Revert, which shows what can be brought back and what cannot.

## The network's file

# $version: the file's version; $known: the newest that this program knows.
error-file-too-new = This file was made by a newer Plenaria (format { $version }; known here up to { $known }).
error-file-too-new-hint = Install the current Plenaria. The file has not been touched.
error-file-damaged = The network's file is damaged: parts of it cannot be read.
error-file-damaged-hint = Do not delete it. Open the latest backup, and keep this file to recover what is missing there.
error-file-not-ours = This file is not a Plenaria network.
error-file-not-ours-hint = Choose a file that ends in .plenaria.
error-file-empty = The file is empty.
error-file-empty-hint = A copy or a download may have been cut short. Copy it again, or open a backup.

# $who: author and machine; $since: date and time, already written.
error-file-in-use = { $who } has had this file open since { $since }.
error-file-in-use-hint = You can read it and print; to change it, wait until it is closed there.
error-read-only = The file is open for reading only: nothing can be changed here.
error-read-only-hint = Copy it to a folder where you may write, and open the copy.
error-no-network-open = No network is open.
error-no-network-open-hint = Open a .plenaria file, create a network, or try one of the samples.

## Files and folders. $path: the file or folder

error-file-exists = There is already a file of that name: { $path }
error-file-exists-hint = Choose another name or folder. Plenaria never replaces a network that exists.
error-path-not-found = Not found: { $path }
error-path-not-found-hint = It may have been moved or renamed, or be on a disk that is not connected.
error-not-allowed = The system does not allow the use of: { $path }
error-not-allowed-hint = Choose a folder of your own, such as Documents, or ask whoever manages this computer.
error-no-space = The disk is full.
error-no-space-hint = Free some space or choose another disk, and try again. The file is as it was.

# $actual, $max: sizes, already written ("312 MB").
error-too-large = It is too large: { $actual }. The limit is { $max }.
error-too-large-hint = Make the file smaller, or record it as a reference with its address or the shelf where it is kept.

## Commands

# $name: the command as given.
error-unknown-command = There is no command “{ $name }”.
error-unknown-command-hint = “plenaria commands” lists every command and what it takes.
error-bad-input = The command's input cannot be understood.
error-bad-input-hint = A JSON object in UTF-8 is expected. Check quotation marks, commas and the names of the fields.
error-cancelled = Stopped, as you asked.
error-cancelled-hint = Nothing has changed. You can start again at any time.
error-internal = Something failed inside Plenaria.
error-internal-hint = The operation was not done and the file is as it was. Try again; if it fails again, tell whoever supports you.

## Beside a field: any kind of value

problem-required = This is needed.
problem-unknown-field = There is no such field. Check how its name is written.
problem-not-text = This must be a text.

# $max, $actual: numbers of characters.
problem-too-long = It has { $actual } characters; the most is { $max }. Shorten it.
problem-control-characters = It contains invisible characters that cannot be kept. Type it again, or paste it as plain text.

# $value: what was typed.
problem-unknown-choice = “{ $value }” is not one of the choices. Choose one from the list.
problem-not-yes-or-no = Answer yes or no.
problem-bad-list = This must be a list.

## Beside a field: dates and times. $value: what was typed

problem-bad-date = “{ $value }” is not a date that exists. Write the year (2015), the month (2015-10) or the day (2015-10-26).
problem-bad-end = “{ $value }” is not a date that exists. Write a date, or choose open or unknown.
problem-bad-day = “{ $value }” is not a day that exists. Write it as 2015-10-26.
problem-end-before-begin = It ends before it begins. Correct the beginning or the end.
problem-bad-time = “{ $value }” is not a time. Write it from 00:00 to 23:59, for example 09:30.
problem-unknown-zone = The time zone “{ $value }” is not known. Choose one from the list, for example America/Montevideo.

## Beside a field: numbers and money. $value: what was typed

problem-not-a-number = This must be a whole number.
problem-not-an-amount = “{ $value }” is no amount in this currency. Write figures only, with as many decimals as the currency has: the Chilean peso or the guaraní have none.
problem-bad-decimal = “{ $value }” is not a number. Write digits only, with decimals if needed.

# $min, $max: the limits, both allowed; they may be years, so thousands have no mark.
problem-out-of-range = It must be between { NUMBER($min, useGrouping: "false") } and { NUMBER($max, useGrouping: "false") }.
problem-negative = It cannot be less than zero.
problem-not-positive = It must be greater than zero.
problem-unknown-currency = The currency “{ $value }” is not known. Use its ISO 4217 code, for example USD or UYU.
problem-currency-needed = There is an amount without a currency. Choose the currency.

## Beside a field: codes and addresses. $value: what was typed

problem-unknown-country = The country “{ $value }” is not known. Use its name or its two-letter code, for example UY.
problem-unknown-language = The language “{ $value }” is not known. Use its code, for example es, en, pt or fr.
problem-bad-email = “{ $value }” is not an e-mail address. Write it like name@example.org.
problem-bad-phone = “{ $value }” is not a telephone number. Write it with its country code, for example +598 2901 2345.
problem-bad-address = “{ $value }” is not an address. Write https:// and what follows, or the shelf where it is kept.
problem-bad-key = This cannot be a key. Use letters without accents, digits and hyphens, for example ix-2015.

# $key: the key; $name: the record that has it.
problem-key-taken = The key “{ $key }” belongs to “{ $name }” already. Choose another.

## Beside a field: other records

# $value: the id or key as given.
problem-unknown-record = There is no “{ $value }”. Choose one from the list, or create it first.
problem-itself = It cannot be the same one. Choose another.
problem-cycle = This would make a circle: it would depend on itself in the end. Choose another.

# $count: how many records; $names: the first of them, as a list.
problem-still-used = { $count ->
    [one] It cannot be deleted: { $names } uses it. Change it there first.
   *[other] It cannot be deleted: { $count } records use it ({ $names }). Change those first.
}
problem-already-there = There is one like this already. Edit the one that exists.
problem-of-another = It belongs to another record. Choose one that belongs to this one.

## Beside a field: rules of records

problem-one-needed = One of these is needed. Fill in one.
problem-only-one = Only one of these may be given. Keep one and remove the others.
problem-level-not-below = The level must be below that of the item it belongs to.
problem-level-not-above = The level must be above that of the items it contains.

# $max: the number that this one may not exceed.
problem-more-than-voters = This is more than could vote ({ $max }).
problem-more-than-cast = This is more than the votes cast ({ $max }).
problem-two-at-once = It overlaps in time with another period of the same member. Adjust the dates.
problem-attested-before-begin = The source attests it before it begins. Correct one of the two dates.
problem-one-member-one-vote = Another person votes for this member at this event already. Each member has one vote.
problem-one-network = The file has its network's particulars already. Edit those that exist: each network is one file.
problem-network-stays = The network's own particulars cannot be deleted: a file is its network. For another network, create another file.
problem-creation-stays = This operation made the network, so it cannot be reverted. To begin anew, create another file.
problem-main-language-missing = The main language is missing from the network's languages. Add it.

# $name: who holds the post then.
problem-two-titulars = The post has a titular on those dates already: { $name }. End that tenure, or choose alternate or acting.

# $max, $actual: how many items a list may have and has.
problem-list-too-long = Too many items: { NUMBER($actual) }. The most is { NUMBER($max) }.

# $value: the file's name.
problem-file-without-contents = “{ $value }” is empty: it has 0 bytes. Attach the whole file.
