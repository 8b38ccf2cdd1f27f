// Made by `cargo xtask generate` from crates/api. Do not edit.

export type Nothing = Record<symbol, never>;

export type CheckValue = { 
/**
 * True when the file is whole.
 */
whole: boolean, 
/**
 * What is wrong inside the file, in SQLite's words; `ok` when it is whole.
 */
integrity: Array<string>, 
/**
 * What the records contradict, lack or leave late.
 */
findings: Array<FindingValue>, };

export type Recent = { 
/**
 * Where it is.
 */
path: string, 
/**
 * The network's name.
 */
name: string, };

export type Settings = { 
/**
 * Language of the window and of messages: es, en or pt; none until chosen.
 */
language: string | null, 
/**
 * light, dark or system.
 */
theme: string | null, 
/**
 * High contrast, whatever the system says.
 */
contrast: boolean, 
/**
 * The size of text in percent of the system's; the system's own when none.
 */
text_size: number | null, 
/**
 * Who writes, as the history shows it.
 */
author: string, 
/**
 * What the columns of imported tables were: by kind of import, then by the column's plain name; empty for none.
 */
columns: { [key in string]: { [key in string]: string } }, 
/**
 * Files opened before, latest first.
 */
recent: Array<Recent>, 
/**
 * What the window keeps for the next time, by its own names: saved views, chosen columns.
 */
views: any, };

export type AttachInput = { 
/**
 * The file on this machine, from the system's dialog.
 */
path: string, 
/**
 * The record that it belongs to, as "kind:id" or "kind:key".
 */
about: string, 
/**
 * Its title; the file's name when left out.
 */
title: string | null, };

export type SaveInput = { 
/**
 * The document's id or key.
 */
id: string, 
/**
 * Where.
 */
path: string, };

export type ColumnValue = { 
/**
 * What the table calls it, or its letter.
 */
name: string, 
/**
 * The field that it is taken for; none when it stays out.
 */
field: string | null, 
/**
 * Why: given, remembered, name, values or none.
 */
by: string, };

export type DecisionInput = { 
/**
 * The row's number in the file, as the dry run gives it.
 */
row: number, 
/**
 * What to do; what the dry run proposed when left out.
 */
do: RowDo | null, 
/**
 * Which record the row is, as "kind:id" or "kind:key".
 */
record: string | null, 
/**
 * Take the table's dates where a status, tenure or seat stands with others.
 */
dates: boolean, };

export type ImportDone = { 
/**
 * How many rows have which verdict.
 */
counts: VerdictCounts, 
/**
 * The records that it made or changed, as "kind:id"; the first 500.
 */
records: Array<string>, 
/**
 * The rows that stayed out, with their problems; the first 500.
 */
rejected: Array<ImportRow>, 
/**
 * Where those rows were written.
 */
file: string | null, };

export type ImportField = { 
/**
 * Its name in a mapping.
 */
name: string, 
/**
 * Its label.
 */
label: string, };

export type ImportInput = { 
/**
 * members, people, posts, seats or participants.
 */
kind: string, 
/**
 * The file: CSV, XLSX, ODS or XLS. Or `text`.
 */
path: string | null, 
/**
 * What was pasted.
 */
text: string | null, 
/**
 * The sheet of a workbook; the first with anything in it when left out.
 */
sheet: string | null, 
/**
 * The number of the header's row in the file; 0 for none; found when left out.
 */
header: number | null, 
/**
 * What each column is, in order: a field's name or null; guessed when left out.
 */
mapping: Array<string | null> | null, 
/**
 * The event of participants: id or key.
 */
event: string | null, 
/**
 * The term of seats: id or key.
 */
term: string | null, 
/**
 * The member that rows stand for which name none: id or key.
 */
member: string | null, 
/**
 * The country of rows that name none.
 */
country: string | null, 
/**
 * The name of the system whose ids the table has.
 */
system: string | null, 
/**
 * What the person decided, by row.
 */
decisions: Array<DecisionInput>, 
/**
 * Dry run: how many rows to pass over.
 */
offset: number, 
/**
 * Dry run: how many rows to give; 100 when left out, 500 at most.
 */
limit: number, 
/**
 * Dry run: only rows of this verdict.
 */
only: string | null, 
/**
 * Import: where rows that stay out are written, as CSV, if there are any.
 */
rejected: string | null, };

export type ImportLimits = { 
/**
 * Bytes of a file.
 */
bytes: number, 
/**
 * Rows.
 */
rows: number, 
/**
 * Cells.
 */
cells: number, };

export type ImportPreview = { 
/**
 * What comes in.
 */
kind: string, 
/**
 * What the file is.
 */
table: TableOrigin, 
/**
 * Its columns and what they are taken for.
 */
columns: Array<ColumnValue>, 
/**
 * What a column may be.
 */
fields: Array<ImportField>, 
/**
 * The first 20 rows as they are.
 */
first: Array<Array<string>>, 
/**
 * How many rows have which verdict.
 */
counts: VerdictCounts, 
/**
 * How many rows `only` leaves.
 */
total: number, 
/**
 * The rows of this page.
 */
rows: Array<ImportRow>, 
/**
 * How much a table may be.
 */
limits: ImportLimits, };

export type ImportRow = { 
/**
 * Its number in the file.
 */
row: number, 
/**
 * Its cells, as they are.
 */
cells: Array<string>, 
/**
 * create, update, same, reject or skip.
 */
verdict: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * The record that it was taken for.
 */
found: MatchValue | null, 
/**
 * Records that it might be too.
 */
others: Array<MatchValue>, 
/**
 * The values that come in.
 */
changes: Array<RowChange>, 
/**
 * What keeps it out.
 */
problems: Array<RowFault>, 
/**
 * What else is to be known, in sentences.
 */
notes: Array<string>, };

export type MatchValue = { 
/**
 * As "kind:id", for a decision.
 */
record: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * What a list shows.
 */
title: string, 
/**
 * What tells it apart: e-mail, country.
 */
note: string, 
/**
 * By what it was found: decision, key, external_id, email, name or place.
 */
by: string, };

export type RowChange = { 
/**
 * The kind of the record.
 */
kind: string, 
/**
 * Its field.
 */
field: string, 
/**
 * The field's label.
 */
label: string, 
/**
 * What it was; empty for something new.
 */
before: string, 
/**
 * What it becomes.
 */
after: string, };

export type RowDo = "create" | "update" | "skip";

export type RowFault = { 
/**
 * The field of the import; empty when it concerns the row.
 */
field: string, 
/**
 * The field's label.
 */
label: string, 
/**
 * The column that it comes from, from 0.
 */
column: number | null, 
/**
 * What is wrong and what to do, in a sentence.
 */
message: string, };

export type TableOrigin = { 
/**
 * csv, xlsx, ods, xls or text.
 */
format: string, 
/**
 * How a text file's characters are written.
 */
encoding: string | null, 
/**
 * What stands between the cells of a text.
 */
delimiter: string | null, 
/**
 * The sheet that was read.
 */
sheet: string | null, 
/**
 * The sheets to choose from.
 */
sheets: Array<string>, 
/**
 * The header's row; none when there is no header.
 */
header: number | null, 
/**
 * How many rows there are below it.
 */
rows: number, };

export type VerdictCounts = { 
/**
 * Records made.
 */
create: number, 
/**
 * Records changed.
 */
update: number, 
/**
 * Rows that are there already.
 */
same: number, 
/**
 * Rows that stay out because of problems.
 */
reject: number, 
/**
 * Rows that the person leaves out.
 */
skip: number, };

export type FieldProblem = { 
/**
 * The field, as the record names it; empty when it concerns the whole.
 */
field: string, 
/**
 * What is wrong and what to do, in a sentence.
 */
message: string, };

export type Refusal = { 
/**
 * A stable code, such as `refused` or `file-in-use`.
 */
code: string, 
/**
 * What happened.
 */
message: string, 
/**
 * What to do.
 */
hint: string, 
/**
 * What is wrong with which field.
 */
problems: Array<FieldProblem>, };

export type KindCount = { 
/**
 * The kind.
 */
kind: string, 
/**
 * How many.
 */
count: number, };

export type LanguageLacks = { 
/**
 * The language.
 */
language: string, 
/**
 * How many texts are missing in it.
 */
missing: number, 
/**
 * How many are older than their original.
 */
outdated: number, };

export type SearchInput = { 
/**
 * Words, each of which may be begun only; accents and capitals do not count.
 */
text: string, 
/**
 * How many to give: 20 when left out, 500 at most.
 */
limit: number, 
/**
 * Only records of these kinds; of all when empty.
 */
kinds: Array<string>, 
/**
 * Whether to say what each belongs to and where the words stand in it.
 */
preview: boolean, };

export type TextSideBySide = { 
/**
 * The kind of record.
 */
kind: string, 
/**
 * The record's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The revision to edit.
 */
revision: number, 
/**
 * The field.
 */
field: string, 
/**
 * The language of the original.
 */
language: string, 
/**
 * What it says, by language.
 */
texts: Record<string, string>, 
/**
 * original, current, outdated or missing, by language.
 */
states: Record<string, string>, };

export type TextsInput = { 
/**
 * original, current, outdated or missing; all when left out.
 */
state: string | null, 
/**
 * The language that stands so; any of the network's when left out.
 */
language: string | null, 
/**
 * Only of this kind of record.
 */
kind: string | null, 
/**
 * Only those with these words in some language.
 */
text: string, 
/**
 * Where to begin.
 */
offset: number, 
/**
 * How many: 100 when left out, 500 at most.
 */
limit: number, };

export type TextsPage = { 
/**
 * How many match.
 */
total: number, 
/**
 * The part.
 */
items: Array<TextSideBySide>, 
/**
 * The network's languages, the main one first, with what each lacks in all.
 */
languages: Array<LanguageLacks>, 
/**
 * The kinds that have texts.
 */
kinds: Array<KindCount>, };

export type CandidacyValue = { 
/**
 * The candidacy.
 */
id: string, 
/**
 * Who stands.
 */
candidate: NamedValue, 
/**
 * For which office.
 */
office: string, 
/**
 * As it is recorded.
 */
state: string, 
/**
 * The subregion for whose seats it stands.
 */
subregion: NamedValue | null, };

export type ConcludeInput = { 
/**
 * The election's id or key.
 */
election: string, 
/**
 * When it was decided; its own date, or that of its event, when left out.
 */
date: string | null, 
/**
 * Since when those elected sit: the day after the present term, when left out.
 */
begin: string | null, 
/**
 * Until when; by the length of a term, when left out.
 */
end: string | null, 
/**
 * Elects without a vote all who remain, when there is a seat for each.
 */
by_acclamation: boolean, };

export type ConcludedValue = { 
/**
 * The term in which those elected sit.
 */
term: string, };

export type ContestValue = { 
/**
 * Whose seats they are; none for those at large.
 */
subregion: NamedValue | null, 
/**
 * How many.
 */
seats: number, 
/**
 * Who stands.
 */
candidates: Array<CandidacyValue>, 
/**
 * The number of the round that is to decide on them.
 */
number: number, 
/**
 * Whether lots are drawn instead.
 */
by_lot: boolean, 
/**
 * How many may vote for them.
 */
entitled: number, 
/**
 * How many of those are accredited to, at the election's event.
 */
accredited: number | null, };

export type ElectionCountValue = { 
/**
 * The election.
 */
election: NamedValue, 
/**
 * The body elected.
 */
body: NamedValue, 
/**
 * The body that elects.
 */
elector: NamedValue, 
/**
 * The day whose rules it follows.
 */
on: string, 
/**
 * Whether it fills seats within a term.
 */
by_election: boolean, 
/**
 * Whether each subregion votes for its own seats.
 */
by_subregion: boolean, 
/**
 * How many may vote.
 */
entitled: number, 
/**
 * How many are accredited to, at the election's event.
 */
accredited: number | null, 
/**
 * The majority.
 */
majority: string, 
/**
 * Of what it is counted.
 */
base: string, 
/**
 * What decides a tie.
 */
tie: string, 
/**
 * The seats to be filled, with who stands for them.
 */
contests: Array<ContestValue>, 
/**
 * The rounds held.
 */
rounds: Array<RoundValue>, 
/**
 * Those elected.
 */
elected: Array<CandidacyValue>, 
/**
 * Whether nobody voted because nobody had to.
 */
acclaimed: boolean, 
/**
 * The round that is to follow; only open seats and those who remain.
 */
next: NextRoundValue | null, 
/**
 * Candidacies whose recorded result is not the one counted.
 */
differing: Array<CandidacyValue>, 
/**
 * All of it in words, a sentence each.
 */
explanation: Array<string>, };

export type ElectionInput = { 
/**
 * Its id or key.
 */
election: string, };

export type NextRoundValue = { 
/**
 * Its number.
 */
number: number, 
/**
 * The seats, with who remains.
 */
contests: Array<ContestValue>, 
/**
 * Whether lots are drawn instead.
 */
by_lot: boolean, 
/**
 * Whether there is a seat for each who remains, so that all may be elected by acclamation.
 */
by_acclamation: boolean, };

export type RoundContestValue = { 
/**
 * Whose seats they are.
 */
subregion: NamedValue | null, 
/**
 * How many were open.
 */
seats: number, 
/**
 * What each received, most votes first.
 */
lines: Array<RoundLineValue>, 
/**
 * What came of it, in words.
 */
sentence: string, };

export type RoundLineValue = { 
/**
 * The candidacy.
 */
candidacy: CandidacyValue, 
/**
 * Its votes.
 */
votes: number, 
/**
 * elected, by-lot, tied, below, behind or void.
 */
outcome: string, };

export type RoundValue = { 
/**
 * The round.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * The subregion whose members alone voted; none, when all did.
 */
subregion: NamedValue | null, 
/**
 * How many might vote.
 */
entitled: number, 
/**
 * Ballots that name somebody as they should.
 */
valid: number | null, 
/**
 * The number of which the majority is counted.
 */
base_number: number | null, 
/**
 * How many votes it takes.
 */
needed: number | null, 
/**
 * How many must be present.
 */
quorum: number | null, 
/**
 * Whether so many were; a round without quorum is void.
 */
quorum_met: boolean | null, 
/**
 * The seats open in it.
 */
contests: Array<RoundContestValue>, 
/**
 * What came of it, in words.
 */
sentence: string, };

export type SubstituteInput = { 
/**
 * The seat that is left.
 */
seat: string, 
/**
 * The member that takes it; left out, it stays empty.
 */
member: string | null, 
/**
 * The first day after the last of who leaves it.
 */
on: string, 
/**
 * resignation, replacement, withdrawal or other.
 */
reason: string, 
/**
 * The person who sits, when not the holder of the member's post.
 */
person: string | null, 
/**
 * The election by which it is taken, where there was one.
 */
election: string | null, };

export type SubstitutedValue = { 
/**
 * The new seat, or the one that was left.
 */
seat: string, };

export type ShareValue = { 
/**
 * The subregion; none for those without one.
 */
subregion: NamedValue | null, 
/**
 * How many of it may vote.
 */
entitled: number, 
/**
 * In favour.
 */
in_favour: number, 
/**
 * Against.
 */
against: number, 
/**
 * Abstentions.
 */
abstentions: number, 
/**
 * Absent, or without an answer.
 */
missing: number, };

export type VoteCountValue = { 
/**
 * The vote.
 */
vote: NamedValue, 
/**
 * How many may vote.
 */
entitled: number | null, 
/**
 * How many are accredited to, at the vote's event.
 */
accredited: number | null, 
/**
 * How many votes are given by proxy.
 */
proxies: number, 
/**
 * How many were present.
 */
present: number | null, 
/**
 * How many had to be.
 */
quorum: number | null, 
/**
 * Whether they were.
 */
quorum_met: boolean | null, 
/**
 * Votes in favour, silence included where it counts so.
 */
in_favour: number, 
/**
 * Votes against.
 */
against: number, 
/**
 * Abstentions, silence included where it counts so.
 */
abstentions: number, 
/**
 * Invalid votes.
 */
invalid: number, 
/**
 * How many did not answer, where silence counts.
 */
silent: number, 
/**
 * All votes given.
 */
cast: number, 
/**
 * Those in favour or against.
 */
valid: number, 
/**
 * The majority.
 */
majority: string, 
/**
 * Of what it is counted.
 */
base: string, 
/**
 * That number.
 */
base_number: number | null, 
/**
 * How many votes it takes.
 */
needed: number | null, 
/**
 * adopted, rejected, tied, no_quorum or pending.
 */
result: string, 
/**
 * What the record says.
 */
recorded: string, 
/**
 * What decides a tie.
 */
tie: string, 
/**
 * The subregion whose members alone vote; none, when all do.
 */
subregion: NamedValue | null, 
/**
 * Who may vote, by name.
 */
voters: Array<NamedValue>, 
/**
 * The answers given by name, read by subregion; empty where nobody answered by name.
 */
shares: Array<ShareValue>, 
/**
 * All of it in words, a sentence each.
 */
explanation: Array<string>, };

export type VoteInput = { 
/**
 * Its id or key.
 */
vote: string, };

export type BalanceValue = { 
/**
 * Who sits.
 */
composition: CompositionValue, 
/**
 * What each rule finds, in a sentence each.
 */
verdicts: Array<VerdictValue>, 
/**
 * Every member, by name, with its history in the body.
 */
standings: Array<StandingValue>, };

export type DossierInput = { 
/**
 * The event: its id or key, or "event:" and either.
 */
event: string, 
/**
 * The file.
 */
path: string, 
/**
 * es, en or pt; the network's main language when left out.
 */
language: string | null, 
/**
 * a4 or letter, for what is composed; that of the host's country when left out.
 */
paper: string | null, 
/**
 * The date printed on it, ISO 8601; today when left out.
 */
date: string | null, };

export type DossierValue = { 
/**
 * The file.
 */
files: Array<MadeFile>, 
/**
 * Documents that are not in it page for page, and why.
 */
left_out: Array<LeftOut>, };

export type LeftOut = { 
/**
 * Its title.
 */
title: string, 
/**
 * Why, in the person's language.
 */
reason: string, };

export type FolderFile = { 
/**
 * Its path inside, with forward slashes.
 */
path: string, 
/**
 * What it is: "agenda", "convocation".
 */
kind: string, 
/**
 * Its language; nothing for what has none.
 */
language: string | null, 
/**
 * For whom: the recipient's code.
 */
recipient: string | null, 
/**
 * How many pages it has, when it has pages.
 */
pages: number | null, 
/**
 * The hash of its contents, SHA-256 in hexadecimal.
 */
sha256: string, };

export type FolderInput = { 
/**
 * The event: its id or key, or "event:" and either.
 */
event: string, 
/**
 * A folder that is not there yet or is one of the same meeting; with `zip` a file.
 */
path: string, 
/**
 * The date printed on its papers, ISO 8601; today when left out.
 */
date: string | null, 
/**
 * Whether one archive is made instead of a folder.
 */
zip: boolean, 
/**
 * How badges are, as in `make_document`.
 */
format: string | null, };

export type FolderValue = { 
/**
 * Where.
 */
path: string, 
/**
 * Its files, each with its path inside.
 */
files: Array<FolderFile>, 
/**
 * The sheets of all that is printed.
 */
pages: number, };

export type BallotsInput = { 
/**
 * The election's id or key.
 */
election: string, 
/**
 * `delegates` for as many as are accredited to vote at its event, `members` for all who may vote, or a number.
 */
copies: string, 
/**
 * How many more, in case of need.
 */
spare: number, 
/**
 * a4 or letter; the network's when left out.
 */
paper: string | null, 
/**
 * es, en, pt or all; the network's main language when left out.
 */
language: string | null, 
/**
 * The file to write; a folder when all languages are asked for.
 */
path: string, };

export type BodyInput = { 
/**
 * The body's id or key.
 */
body: string, 
/**
 * The date; of a year or a month its last day; today when left out.
 */
on: string | null, };

export type CandidateValue = { 
/**
 * The member.
 */
member: NamedValue, 
/**
 * Its subregion.
 */
subregion: NamedValue | null, 
/**
 * Its place among the eligible of its subregion, from 1.
 */
rank: number | null, 
/**
 * "never" or "last sat 2019".
 */
note: string, };

export type CellValue = { 
/**
 * The term.
 */
term: string, 
/**
 * The seat.
 */
seat: string, 
/**
 * What it did there.
 */
office: string, 
/**
 * Whether the rule counts the seat.
 */
counts: boolean, 
/**
 * Since when.
 */
begin: string | null, 
/**
 * Until when.
 */
end: string, 
/**
 * Whether it left before the term's end.
 */
early: boolean, };

export type SeatColumnValue = { 
/**
 * The subregion; none for what is at large and holders whose subregion is not known.
 */
subregion: NamedValue | null, 
/**
 * How many seats the rule gives it, when it says so.
 */
seats: number | null, 
/**
 * How many certainly are held.
 */
filled: number, 
/**
 * How many more may be.
 */
possible: number, 
/**
 * How many are open.
 */
open: number, };

export type CompositionValue = { 
/**
 * The body.
 */
body: NamedValue, 
/**
 * The date.
 */
on: string, 
/**
 * The statutes of that date.
 */
statutes: NamedValue | null, 
/**
 * The id of the rule that they give the body.
 */
rule: string | null, 
/**
 * The term that certainly is under way.
 */
term: TermValue | null, 
/**
 * All terms of the body, oldest first.
 */
terms: Array<TermValue>, 
/**
 * Who sits, offices first.
 */
seats: Array<SittingValue>, 
/**
 * Who sat in the same term and left before the date.
 */
left: Array<SittingValue>, 
/**
 * Seats by subregion; one column without a subregion holds what is at large.
 */
columns: Array<SeatColumnValue>, 
/**
 * Who sits by right and is not recorded to.
 */
missing_by_right: Array<NamedValue>, 
/**
 * How many seats the rule counts; none where it does not say.
 */
total: number | null, 
/**
 * How many of them certainly are held.
 */
filled: number, 
/**
 * How many more may be.
 */
possible: number, 
/**
 * How many are open: the rule's seats that nobody certainly holds.
 */
open: number, };

export type EligibleValue = { 
/**
 * The body.
 */
body: NamedValue, 
/**
 * The date.
 */
on: string, 
/**
 * Seats by subregion.
 */
columns: Array<SeatColumnValue>, 
/**
 * Every member: the eligible by rank, the others by name.
 */
members: Array<StandingValue>, };

export type NamedValue = { 
/**
 * Its kind; `country` for a country that is no member.
 */
kind: string, 
/**
 * Its id; a country's code.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its country, where it is or has one.
 */
country: string | null, };

export type ProposalValue = { 
/**
 * In the order of subregions, then by rank.
 */
members: Array<CandidateValue>, };

export type ProposedValue = { 
/**
 * The body.
 */
body: NamedValue, 
/**
 * The date.
 */
on: string, 
/**
 * How many seats are open; none where no rule says how many there are.
 */
open: number | null, 
/**
 * The first ten compositions that satisfy every rule, the best first.
 */
compositions: Array<ProposalValue>, 
/**
 * A smallest set of rules that conflict, where no composition satisfies all.
 */
conflict: Array<ReasonValue>, 
/**
 * What came of it, in words.
 */
sentence: string, };

export type ReasonValue = { 
/**
 * A stable code.
 */
code: string, 
/**
 * Whether it keeps the member from a seat.
 */
against: boolean, 
/**
 * In words.
 */
sentence: string, };

export type SittingValue = { 
/**
 * The seat's id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its term.
 */
term: string, 
/**
 * Who holds it.
 */
holder: NamedValue, 
/**
 * What the holder does there.
 */
office: string, 
/**
 * Whether it votes.
 */
votes: boolean, 
/**
 * Whether it is one of the seats that the rule counts.
 */
counts: boolean, 
/**
 * Whether the statutes give it to its holder by right.
 */
by_right: boolean, 
/**
 * Whether it certainly is held on the date; else it may be.
 */
certain: boolean, 
/**
 * The subregion that it is filled for, else that of its member on the date.
 */
subregion: NamedValue | null, 
/**
 * Who sits in it: named by the seat, or else who holds its post on the date.
 */
person: NamedValue | null, 
/**
 * `seat` when the seat names the person, else titular or acting.
 */
person_as: string | null, 
/**
 * Whether the person certainly sits there on the date.
 */
person_certain: boolean, 
/**
 * The post whose holder sits.
 */
post: NamedValue | null, 
/**
 * Since when.
 */
begin: string | null, 
/**
 * Until when.
 */
end: string, 
/**
 * Why it ended early.
 */
ended_by: string | null, 
/**
 * The election that filled it, when not the term's.
 */
election: string | null, 
/**
 * The holder as a source writes it.
 */
stated: string | null, };

export type StandingValue = { 
/**
 * The member.
 */
member: NamedValue, 
/**
 * Its subregion on the date.
 */
subregion: NamedValue | null, 
/**
 * Its status on the date, when it is certain.
 */
status: string | null, 
/**
 * Whether it certainly sits.
 */
sits: boolean, 
/**
 * Whether nothing keeps it from a seat.
 */
eligible: boolean, 
/**
 * Its place among the eligible of its subregion, from 1.
 */
rank: number | null, 
/**
 * In how many terms it sat.
 */
terms: number, 
/**
 * The last year in which it sat.
 */
last_year: number | null, 
/**
 * "never" or "last sat 2019", in the person's language.
 */
note: string, 
/**
 * What speaks for and against it.
 */
reasons: Array<ReasonValue>, 
/**
 * Where it sat, oldest first.
 */
cells: Array<CellValue>, };

export type TermValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Since when.
 */
begin: string | null, 
/**
 * Until when, prorogation included: a date, `open` or `unknown`.
 */
end: string, 
/**
 * Until when it was prorogued.
 */
prorogued: string | null, 
/**
 * Whether it is under way: `yes`, `perhaps` or `no`.
 */
now: string, };

export type VerdictValue = { 
/**
 * Which rule: seats, quota, by-right, office, once, members, in-a-row, rotates, length or quorum.
 */
code: string, 
/**
 * holds, lacks, broken or unknown.
 */
state: string, 
/**
 * The subregion that it is about.
 */
subregion: NamedValue | null, 
/**
 * What the rule asks for.
 */
total: number | null, 
/**
 * What there is.
 */
actual: number, 
/**
 * How many more there may be.
 */
possible: number, 
/**
 * The rule's record, as "kind:id".
 */
rule: string, 
/**
 * The seats that it is about.
 */
seats: Array<string>, 
/**
 * Members that could make it hold, in the order in which they would be asked.
 */
eligible: Array<NamedValue>, 
/**
 * All of it in words.
 */
sentence: string, };

export type HistoryInput = { 
/**
 * Of one record, as "kind:id" or "kind:key"; of the whole file when left out.
 */
record: string | null, 
/**
 * Only what this person did.
 */
author: string | null, 
/**
 * Only what concerns this kind of record.
 */
kind: string | null, 
/**
 * Only operations whose words, or whose author's name, hold this; accents and capitals do not count.
 */
text: string, 
/**
 * How many operations to pass over, latest first.
 */
offset: number, 
/**
 * How many to give: 100 when left out, 500 at most.
 */
limit: number, };

export type RevertInput = { 
/**
 * Its number in the history.
 */
op: number, };

export type StepValue = { 
/**
 * The operation in words.
 */
label: string, };

export type MakeLetterInput = { 
/**
 * The letter: its id or key, or "letter:" and either.
 */
letter: string, 
/**
 * A file that ends with .pdf or .docx.
 */
path: string, 
/**
 * es, en or pt; the recipient's when left out.
 */
language: string | null, 
/**
 * a4 or letter; the recipient's when left out.
 */
paper: string | null, };

export type WriteLettersInput = { 
/**
 * Ids or keys of posts.
 */
posts: Array<string>, 
/**
 * The letters' date, ISO 8601; today when left out.
 */
date: string | null, 
/**
 * By when an answer is asked for; thirty days later when left out.
 */
due: string | null, };

export type WrittenLetter = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number in the register.
 */
number: string, 
/**
 * The language in which it goes out.
 */
language: string, 
/**
 * What it is about, in the person's language.
 */
title: string, };

export type WrittenLetters = { 
/**
 * In the order of the posts.
 */
letters: Array<WrittenLetter>, };

export type CountedValue = { 
/**
 * The value; of a list, one of its items.
 */
value: string, 
/**
 * How many records have it.
 */
count: number, };

export type CountriesInput = { 
/**
 * es, en or pt; the person's when left out.
 */
language: string | null, };

export type ValuesInput = { 
/**
 * The kind of record.
 */
kind: string, 
/**
 * The field, such as `expertise`.
 */
field: string, };

export type AdvanceInput = { 
/**
 * The event whose minutes they are.
 */
event: string, 
/**
 * draft, circulated, amended or approved.
 */
state: string, 
/**
 * On which day; today when left out.
 */
date: string | null, 
/**
 * The event at which they are approved.
 */
approved_by: string | null, 
/**
 * What was asked to be amended: words, or texts by language.
 */
amendments: string | Record<string, string> | null, };

export type AdvancedValue = { 
/**
 * Their id.
 */
minutes: string, };

export type AgendaItemValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its number, entered or counted; none for a break.
 */
number: string | null, 
/**
 * Whether the number was entered.
 */
numbered: boolean, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it asks of the room.
 */
kind: string, 
/**
 * How far it has come.
 */
state: string, 
/**
 * When it begins, entered or counted on.
 */
begin: string | null, 
/**
 * Whether that was entered.
 */
timed: boolean, 
/**
 * When it ends.
 */
end: string | null, 
/**
 * How long it lasts, in minutes.
 */
minutes: number | null, 
/**
 * It begins before what comes before it ends.
 */
overlaps: boolean, 
/**
 * How many minutes it goes beyond its session.
 */
overrun: number, 
/**
 * When it was opened.
 */
begun: string | null, 
/**
 * When it was closed.
 */
ended: string | null, 
/**
 * What was said.
 */
note: string | null, 
/**
 * What it takes up again, as "kind:id".
 */
about: string | null, 
/**
 * Who speaks.
 */
speakers: Array<SpeakerValue>, 
/**
 * What belongs to it.
 */
documents: Array<ItemDocumentValue>, 
/**
 * Its parts.
 */
items: Array<AgendaItemValue>, };

export type AgendaSegmentValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is.
 */
kind: string, 
/**
 * The body that meets in it, when not the event's.
 */
body: NamedValue | null, };

export type AgendaSessionValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its segment's id.
 */
segment: string | null, 
/**
 * Its day.
 */
date: string | null, 
/**
 * When it begins.
 */
begin: string | null, 
/**
 * When it ends.
 */
end: string | null, 
/**
 * The room.
 */
room: string | null, 
/**
 * Languages interpreted.
 */
interpretation: Array<string>, 
/**
 * Who chairs it.
 */
chair: NamedValue | null, 
/**
 * How long its slot is, in minutes.
 */
slot: number | null, 
/**
 * How long its items last.
 */
planned: number, 
/**
 * How many of its items do not say.
 */
unknown: number, 
/**
 * How many minutes they go beyond its end.
 */
overrun: number, 
/**
 * How many minutes are left, when every item says how long it lasts.
 */
spare: number | null, 
/**
 * Sessions at the same time.
 */
parallel: Array<string>, 
/**
 * Those of them in the same room.
 */
same_room: Array<string>, 
/**
 * Whether its day is outside the event.
 */
outside: boolean, 
/**
 * Its items.
 */
items: Array<AgendaItemValue>, };

export type AgendaValue = { 
/**
 * The event.
 */
event: NamedValue, 
/**
 * The zone of its times.
 */
zone: string | null, 
/**
 * Its first day.
 */
begin: string | null, 
/**
 * Its last day.
 */
end: string | null, 
/**
 * Its working languages.
 */
languages: Array<string>, 
/**
 * Its segments.
 */
segments: Array<AgendaSegmentValue>, 
/**
 * Its sessions in order of time.
 */
sessions: Array<AgendaSessionValue>, 
/**
 * Items that no session treats yet.
 */
unplaced: Array<AgendaItemValue>, 
/**
 * What belongs to the event itself.
 */
documents: Array<ItemDocumentValue>, 
/**
 * Open commitments that no item takes up yet.
 */
commitments: Array<CommitmentValue>, 
/**
 * Items that were postponed and that no item takes up yet.
 */
postponed: Array<PostponedValue>, 
/**
 * What its times do not keep, in sentences.
 */
warnings: Array<AgendaWarning>, };

export type AgendaWarning = { 
/**
 * overrun, overlap, same-room, outside or unplaced.
 */
code: string, 
/**
 * The records concerned, as "kind:id".
 */
records: Array<string>, 
/**
 * In a sentence.
 */
message: string, };

export type AnswerInput = { 
/**
 * The member ...
 */
member: string | null, 
/**
 * ... or the organization.
 */
organization: string | null, 
/**
 * in_favour, against, abstention or absent.
 */
answer: string, };

export type ApartValue = { 
/**
 * The subregion.
 */
subregion: NamedValue, 
/**
 * How many of it may vote.
 */
entitled: number, 
/**
 * How many of them are in the room or represented there.
 */
present: number, 
/**
 * How many must be; none where no rule says so.
 */
required: number | null, };

export type AttenderValue = { 
/**
 * The participant's id.
 */
participant: string, 
/**
 * The person, or the seat.
 */
title: string, 
/**
 * The person's id.
 */
person: string | null, 
/**
 * As what.
 */
role: string, 
/**
 * What the badge says.
 */
capacity: string | null, 
/**
 * Whether from a distance.
 */
remote: boolean, 
/**
 * Sessions in which present.
 */
sessions: Array<string>, };

export type BareNumberValue = { 
/**
 * How many.
 */
value: number, 
/**
 * exact, over or about.
 */
bound: string, 
/**
 * The participant that says so, as "kind:id".
 */
record: string, };

export type CalledValue = { 
/**
 * Who.
 */
party: NamedValue, 
/**
 * present, represented, left, later, excused, absent or unknown.
 */
here: string, 
/**
 * Who gives its vote.
 */
by: NamedValue | null, 
/**
 * Whether a person is accredited to give it.
 */
accredited: boolean, 
/**
 * in_favour, against, abstention or absent, once answered.
 */
answer: string | null, };

export type CheckInInput = { 
/**
 * The session.
 */
session: string, 
/**
 * A participant of its event ...
 */
participant: string | null, 
/**
 * ... a person on its list ...
 */
person: string | null, 
/**
 * ... or a member: the one accredited to vote for it, else the head of its delegation.
 */
member: string | null, 
/**
 * When, in the event's zone; no time is noted when left out.
 */
at: string | null, };

export type CheckOutInput = { 
/**
 * The session.
 */
session: string, 
/**
 * A participant ...
 */
participant: string | null, 
/**
 * ... a person ...
 */
person: string | null, 
/**
 * ... or a member.
 */
member: string | null, 
/**
 * When, in the event's zone.
 */
at: string, };

export type ChecklistValue = { 
/**
 * The event.
 */
event: NamedValue, 
/**
 * Its first day.
 */
begin: string | null, 
/**
 * How many steps are done.
 */
done: number, 
/**
 * How many are late.
 */
late: number, 
/**
 * Its steps, the first due first.
 */
steps: Array<PreparationStepValue>, 
/**
 * Where it has none: those of the template for its kind.
 */
template: Array<TemplateStepValue>, };

export type CloneInput = { 
/**
 * The earlier event.
 */
event: string, 
/**
 * The new event's first day.
 */
date: string | null, 
/**
 * Its name: words, or texts by language; the same when left out.
 */
name: string | Record<string, string> | null, 
/**
 * Its key.
 */
key: string | null, 
/**
 * organizers, series, segments, sessions, agenda, invited, checklist; all when none is named.
 */
parts: Array<string>, };

export type ClonedValue = { 
/**
 * Its id.
 */
event: string, };

export type CommitmentGroupValue = { 
/**
 * Whose, when that is a record or a country.
 */
party: NamedValue | null, 
/**
 * As written, or the month by whose end they are due; empty when nobody says.
 */
words: string, 
/**
 * How many are late.
 */
late: number, 
/**
 * The first due first.
 */
commitments: Array<CommitmentValue>, };

export type CommitmentValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What.
 */
title: string, 
/**
 * Who must do it.
 */
responsible: NamedValue | null, 
/**
 * As written.
 */
stated: string | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * When it was given.
 */
given: string | null, 
/**
 * How far it has come.
 */
state: string, 
/**
 * Whether it is late.
 */
late: boolean, 
/**
 * The event at which it was given.
 */
event: NamedValue | null, 
/**
 * The number of the decision behind it.
 */
number: string | null, };

export type CommitmentsInput = { 
/**
 * The day; today when left out.
 */
on: string | null, 
/**
 * responsible, event, body or due; responsible when left out.
 */
by: string | null, };

export type CommitmentsValue = { 
/**
 * The day.
 */
on: string, 
/**
 * How many.
 */
total: number, 
/**
 * How many of them were late.
 */
late: number, 
/**
 * In groups.
 */
groups: Array<CommitmentGroupValue>, };

export type CountedRecords = { 
/**
 * How many.
 */
value: number, 
/**
 * Which, as "kind:id".
 */
records: Array<string>, };

export type DelegationValue = { 
/**
 * For whom; none for those who came for nobody.
 */
party: NamedValue | null, 
/**
 * Who.
 */
people: Array<AttenderValue>, };

export type DoorInput = { 
/**
 * The event.
 */
event: string, 
/**
 * The session, for what is noted in it.
 */
session: string | null, 
/**
 * Words: the beginnings of a name, a country, an institution.
 */
text: string, 
/**
 * How many to give; 20 when left out, 100 at most.
 */
limit: number, };

export type DoorValue = { 
/**
 * The participant's id.
 */
participant: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * The person's id, when known.
 */
person: string | null, 
/**
 * For whom.
 */
party: NamedValue | null, 
/**
 * As what.
 */
role: string, 
/**
 * What the badge says.
 */
capacity: string | null, 
/**
 * How far the invitation has come.
 */
invitation: string, 
/**
 * present, excused or absent in the session, when noted.
 */
state: string | null, 
/**
 * Since when.
 */
arrival: string | null, 
/**
 * Until when.
 */
departure: string | null, };

export type EventInput = { 
/**
 * Its id or key.
 */
event: string, };

export type FrozenVoteValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * What was voted on.
 */
title: string, 
/**
 * How.
 */
method: string, 
/**
 * The item.
 */
item: string | null, 
/**
 * How many could vote.
 */
entitled: number | null, 
/**
 * How many were present.
 */
present: number | null, 
/**
 * How many had to be.
 */
required: number | null, 
/**
 * Whether they were.
 */
met: boolean | null, 
/**
 * What it decided.
 */
result: string, };

export type InviteInput = { 
/**
 * The event.
 */
event: string, 
/**
 * proposed or invited; proposed when left out.
 */
invitation: string | null, };

export type InvitedValue = { 
/**
 * Participants' ids.
 */
participants: Array<string>, 
/**
 * Members whose post nobody certainly holds: their seat is on the list without a person.
 */
without: Array<NamedValue>, 
/**
 * Members that were on the list already.
 */
there: Array<NamedValue>, };

export type ItemDocumentValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The file's name.
 */
file_name: string | null, 
/**
 * What kind of file it is.
 */
media_type: string | null, 
/**
 * Its size in bytes.
 */
size: number | null, 
/**
 * Its size as a source states it.
 */
size_stated: string | null, 
/**
 * Whether the file is here; else it is only a reference.
 */
here: boolean, };

export type MarkInput = { 
/**
 * The session.
 */
session: string, 
/**
 * Participants ...
 */
participants: Array<string>, 
/**
 * ... or many at once.
 */
whom: MarkWhom | null, 
/**
 * present, excused or absent; null takes what is noted away.
 */
state: string | null, };

export type MarkWhom = "all" | "rest";

export type MarkedValue = { 
/**
 * How many.
 */
count: number, };

export type MinutesAttendanceValue = { 
/**
 * Whether attendance was taken in any session.
 */
taken: boolean, 
/**
 * As edited, or else in a sentence of ours.
 */
sentence: string, 
/**
 * How many members were represented.
 */
members: number, 
/**
 * How many people with names were there.
 */
people: number, 
/**
 * Who was there, for whom: members first, by name.
 */
present: Array<DelegationValue>, 
/**
 * Who was excused and did not come.
 */
excused: Array<DelegationValue>, 
/**
 * Who did not come.
 */
absent: Array<DelegationValue>, 
/**
 * Of whom nobody knows.
 */
unknown: Array<DelegationValue>, 
/**
 * Numbers of people without names.
 */
numbers: Array<BareNumberValue>, 
/**
 * The quorum of each session that a rule gives one and in which attendance was taken.
 */
quorums: Array<QuorumValue>, };

export type MinutesDecisionValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is.
 */
kind: string, 
/**
 * How far it has come.
 */
state: string, 
/**
 * What it says.
 */
text: string | null, 
/**
 * The vote that took it.
 */
vote: string | null, 
/**
 * The languages in which its text is authentic.
 */
authentic: Array<string>, 
/**
 * Its paragraphs, as a declaration has them.
 */
paragraphs: Array<ParagraphValue>, 
/**
 * What countries and organizations say to it: comments, reservations, signatures, later adhesions.
 */
statements: Array<StatementValue>, };

export type MinutesHeadingValue = { 
/**
 * The event.
 */
event: NamedValue, 
/**
 * Its numbers in series.
 */
editions: Array<string>, 
/**
 * What it is.
 */
kind: string, 
/**
 * on_site, remote or hybrid.
 */
mode: string | null, 
/**
 * The body that met.
 */
body: NamedValue | null, 
/**
 * The city.
 */
place: string | null, 
/**
 * The building.
 */
venue: string | null, 
/**
 * The country's code.
 */
country: string | null, 
/**
 * The first day.
 */
begin: string | null, 
/**
 * The last day.
 */
end: string | null, 
/**
 * The days in words.
 */
dates: string | null, 
/**
 * The zone of its times.
 */
zone: string | null, 
/**
 * Working languages.
 */
languages: Array<string>, 
/**
 * Who made it.
 */
organizers: Array<MinutesOrganizerValue>, };

export type MinutesInput = { 
/**
 * The event's id or key.
 */
event: string, 
/**
 * The parts; those that the minutes have when left out.
 */
parts: Array<string> | null, };

export type MinutesItemValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its number.
 */
number: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it asked of the room.
 */
kind: string, 
/**
 * How far it came.
 */
state: string, 
/**
 * When it was opened, or was to be.
 */
begin: string | null, 
/**
 * When it was closed, or was to be.
 */
end: string | null, 
/**
 * Who spoke.
 */
speakers: Array<SpeakerValue>, 
/**
 * What was said.
 */
note: string | null, 
/**
 * Its documents.
 */
documents: Array<ItemDocumentValue>, 
/**
 * Its parts.
 */
items: Array<MinutesItemValue>, 
/**
 * Votes with their counts, explained.
 */
votes: Array<VoteCountValue>, 
/**
 * Decisions.
 */
decisions: Array<MinutesDecisionValue>, 
/**
 * Commitments.
 */
commitments: Array<CommitmentValue>, };

export type MinutesOrganizerValue = { 
/**
 * As what.
 */
role: string, 
/**
 * Who.
 */
party: NamedValue, };

export type MinutesPartValue = { 
/**
 * Its stable name.
 */
name: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether these minutes have it.
 */
included: boolean, };

export type MinutesRecordValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * The language in which they are written.
 */
language: string, 
/**
 * Their number.
 */
number: string | null, 
/**
 * draft, circulated, amended or approved.
 */
state: string, 
/**
 * When they were circulated.
 */
circulated: string | null, 
/**
 * When they were amended.
 */
amended: string | null, 
/**
 * When they were approved.
 */
approved: string | null, 
/**
 * The event at which they were.
 */
approved_by: NamedValue | null, 
/**
 * What was asked to be amended.
 */
amendments: string | null, };

export type MinutesSessionValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
date: string | null, 
/**
 * When it began.
 */
begin: string | null, 
/**
 * When it ended.
 */
end: string | null, 
/**
 * The room.
 */
room: string | null, 
/**
 * Who chaired it.
 */
chair: NamedValue | null, 
/**
 * Its items.
 */
items: Array<MinutesItemValue>, };

export type MinutesValue = { 
/**
 * The record that says how far they have come; none while nobody began it.
 */
minutes: MinutesRecordValue | null, 
/**
 * Every part there may be, in order.
 */
parts: Array<MinutesPartValue>, 
/**
 * Which event, where, when, by whom.
 */
heading: MinutesHeadingValue, 
/**
 * How it was opened: as edited, or else in a sentence of ours.
 */
opening: string, 
/**
 * The minutes before these.
 */
previous: PreviousMinutesValue | null, 
/**
 * Who was there.
 */
attendance: MinutesAttendanceValue, 
/**
 * Its sessions with what happened on each item.
 */
sessions: Array<MinutesSessionValue>, 
/**
 * Items that no session treats.
 */
unplaced: Array<MinutesItemValue>, 
/**
 * What was said that belongs to no item.
 */
discussion: string | null, 
/**
 * What followed that belongs to no item.
 */
other: OutcomeValue, 
/**
 * How it was closed: as edited, or else in a sentence of ours; none when no record says.
 */
closing: string | null, 
/**
 * Documents of the event.
 */
documents: Array<ItemDocumentValue>, };

export type NextNumberInput = { 
/**
 * The body that takes it.
 */
body: string | null, 
/**
 * The event at which it does.
 */
event: string | null, 
/**
 * The day; today when left out.
 */
date: string | null, };

export type NextNumberValue = { 
/**
 * The number.
 */
number: string, };

export type NotedValue = { 
/**
 * The attendance's id.
 */
attendance: string, 
/**
 * The participant's id.
 */
participant: string, 
/**
 * What the participant is called.
 */
title: string, };

export type NumberedDecision = { 
/**
 * The decision's id.
 */
decision: string, 
/**
 * Its number.
 */
number: string, };

export type NumberedValue = { 
/**
 * Decisions and their numbers, in order.
 */
decisions: Array<NumberedDecision>, };

export type OpenVoteInput = { 
/**
 * The session.
 */
session: string, 
/**
 * The agenda item.
 */
item: string | null, 
/**
 * What is voted on: words, or texts by language; the item's name when left out.
 */
name: string | Record<string, string> | null, 
/**
 * show, roll_call, secret, consensus or acclamation.
 */
method: string, 
/**
 * The majority, where it is not the body's usual one.
 */
majority: string | null, 
/**
 * Of what it is counted.
 */
base: string | null, 
/**
 * When, in the event's zone.
 */
at: string | null, 
/**
 * The subregion whose members alone vote; all do when left out.
 */
subregion: string | null, };

export type OutcomeValue = { 
/**
 * Votes with their counts, explained.
 */
votes: Array<VoteCountValue>, 
/**
 * Decisions.
 */
decisions: Array<MinutesDecisionValue>, 
/**
 * Commitments.
 */
commitments: Array<CommitmentValue>, };

export type ParticipationGroupValue = { 
/**
 * A country's code, an organization's id, a sex, a capacity, a year; empty where no record says.
 */
key: string, 
/**
 * The country or organization.
 */
party: NamedValue | null, 
/**
 * Different persons.
 */
persons: CountedRecords, 
/**
 * Participations of persons: one at two events counts twice.
 */
participations: CountedRecords, 
/**
 * Seats without a person.
 */
seats: CountedRecords, 
/**
 * Events.
 */
events: CountedRecords, 
/**
 * Numbers of people without names, each as stated.
 */
numbers: Array<BareNumberValue>, 
/**
 * Of a member: the sessions within its membership in which attendance was taken.
 */
sessions: SessionsAttendedValue | null, };

export type ParticipationInput = { 
/**
 * From a year, month or day on.
 */
from: string, 
/**
 * To its end.
 */
to: string, 
/**
 * country, institution, sex, capacity or year; country when left out.
 */
by: string | null, };

export type ParticipationValue = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * By what.
 */
by: string, 
/**
 * The events, oldest first.
 */
events: Array<NamedValue>, 
/**
 * The groups, by name; those of whom no record says it last.
 */
groups: Array<ParticipationGroupValue>, 
/**
 * Everything, each thing once.
 */
total: ParticipationGroupValue, };

export type ParagraphValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * What it says.
 */
text: string, };

export type PostponedValue = { 
/**
 * The item's id.
 */
item: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The event that postponed it.
 */
event: NamedValue, };

export type PreviousMinutesValue = { 
/**
 * The event whose they are.
 */
event: NamedValue, 
/**
 * The record's id.
 */
minutes: string | null, 
/**
 * How far they have come.
 */
state: string | null, 
/**
 * Whether they were approved at this event.
 */
approved_here: boolean, 
/**
 * In a sentence.
 */
sentence: string, };

export type QuorumInput = { 
/**
 * The session's id or key.
 */
session: string, 
/**
 * A time of its day, in the event's zone; without one, all that were noted in it and have not left.
 */
at: string | null, };

export type QuorumValue = { 
/**
 * The session.
 */
session: NamedValue, 
/**
 * Its event.
 */
event: NamedValue, 
/**
 * The body whose rules hold.
 */
body: NamedValue | null, 
/**
 * The id of the rule; none where nothing is said of a quorum, and nothing need be shown.
 */
rule: string | null, 
/**
 * The session's day.
 */
on: string, 
/**
 * The time asked for.
 */
at: string | null, 
/**
 * Whether anybody was noted in the session.
 */
taken: boolean, 
/**
 * People in the room.
 */
people: number, 
/**
 * How many may vote.
 */
entitled: number, 
/**
 * How many are accredited to, at the event.
 */
accredited: number | null, 
/**
 * How many of those who may vote are in the room or represented there.
 */
present: number, 
/**
 * How many of them are represented.
 */
represented: number, 
/**
 * How many must be; none where no rule says so.
 */
required: number | null, 
/**
 * How many more must come.
 */
missing: number, 
/**
 * Whether enough are present.
 */
met: boolean | null, 
/**
 * All of it in a sentence.
 */
sentence: string, 
/**
 * Those who may vote, by name.
 */
voters: Array<VoterValue>, 
/**
 * The session's votes with what was frozen when each was taken.
 */
votes: Array<FrozenVoteValue>, 
/**
 * The subregions whose members may vote alone; empty where the statutes have none vote apart.
 */
apart: Array<ApartValue>, };

export type RecordVoteInput = { 
/**
 * The vote.
 */
vote: string, 
/**
 * In favour.
 */
in_favour: number | null, 
/**
 * Against.
 */
against: number | null, 
/**
 * Abstentions.
 */
abstentions: number | null, 
/**
 * Invalid.
 */
invalid: number | null, 
/**
 * What each answered, instead of numbers.
 */
answers: Array<AnswerInput>, 
/**
 * adopted or rejected, by consensus or acclamation.
 */
result: string | null, };

export type RollInput = { 
/**
 * The vote.
 */
vote: string, 
/**
 * When, in the event's zone.
 */
at: string | null, };

export type RollValue = { 
/**
 * The vote.
 */
vote: NamedValue, 
/**
 * alphabetical, seniority, office or unstated.
 */
precedence: string, 
/**
 * Who is called, in order.
 */
called: Array<CalledValue>, };

export type SessionsAttendedValue = { 
/**
 * Those on a day on which it was a member.
 */
within: CountedRecords, 
/**
 * Those in which one of its delegation was.
 */
attended: CountedRecords, 
/**
 * In percent, rounded to the nearest.
 */
percent: number | null, };

export type SpeakerValue = { 
/**
 * The record's id.
 */
id: string, 
/**
 * What is done there.
 */
role: string, 
/**
 * The person, or whoever speaks.
 */
title: string, 
/**
 * The person's id.
 */
person: string | null, 
/**
 * For whom.
 */
party: NamedValue | null, };

export type StartedValue = { 
/**
 * The steps' ids.
 */
steps: Array<string>, };

export type StatementValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * comment, reservation, signature or adhesion.
 */
kind: string, 
/**
 * Who.
 */
party: NamedValue, 
/**
 * When.
 */
date: string | null, 
/**
 * Its words.
 */
text: string | null, 
/**
 * The paragraph that it concerns.
 */
paragraph: string | null, };

export type PreparationStepValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What is to be done.
 */
title: string, 
/**
 * How many days before the first day; negative comes after it.
 */
days_before: number, 
/**
 * By when.
 */
due: string | null, 
/**
 * done, late, soon, later or undated.
 */
state: string, 
/**
 * When it was done.
 */
done: string | null, 
/**
 * Who does it.
 */
person: NamedValue | null, 
/**
 * What else is to be known.
 */
note: string | null, };

export type TemplateStepValue = { 
/**
 * What is to be done.
 */
title: string, 
/**
 * How many days before the first day.
 */
days_before: number, 
/**
 * By when.
 */
due: string | null, };

export type VoterValue = { 
/**
 * Who.
 */
party: NamedValue, 
/**
 * present, represented, left, later, excused, absent or unknown.
 */
here: string, 
/**
 * Since when; of one who left, until when.
 */
time: string | null, 
/**
 * Whether a person is accredited to give its vote.
 */
accredited: boolean, 
/**
 * Who gives its vote.
 */
by: NamedValue | null, 
/**
 * The participants that were noted for it.
 */
participants: Array<string>, };

export type WalkInInput = { 
/**
 * The session.
 */
session: string, 
/**
 * A person who is known ...
 */
person: string | null, 
/**
 * ... or the name of one who is not.
 */
name: string | null, 
/**
 * For whom: a member ...
 */
member: string | null, 
/**
 * ... a country ...
 */
country: string | null, 
/**
 * ... or an organization.
 */
organization: string | null, 
/**
 * As what; guest when left out.
 */
role: string | null, 
/**
 * What the badge says.
 */
capacity: string | null, 
/**
 * When, in the event's zone.
 */
at: string | null, };

export type CreateInput = { 
/**
 * Where; an existing file is never overwritten.
 */
path: string, 
/**
 * The network's name, in its main language.
 */
name: string, 
/**
 * The language that every text should have.
 */
main_language: string, };

export type OpenInput = { 
/**
 * Where it is.
 */
path: string, };

export type DocumentOptions = { 
/**
 * calendar, directory, vacancies, composition, balance, rotation, election, letter, group_report, phones,
 * phone_cards; of an event agenda,
 * agenda_annotated, participants, sign_in, tents, badges, seating, credentials, certificates, minutes, funding,
 * rooming, travels, receipts or visas; of a plan plan_progress or plan_gantt; of a project donor_report.
 */
document: string, 
/**
 * The year of a calendar or of a group's report; this year when left out.
 */
year: number | null, 
/**
 * The day as of which a directory, vacancies, a composition, balance or rotation is shown; the date when left out.
 */
on: string | null, 
/**
 * The body, election, letter or event: "body:executive-committee", or its key alone. The own committee when left
 * out.
 */
record: string | null, 
/**
 * The first day of a donor's report, or the first that a plan's Gantt draws.
 */
from: string | null, 
/**
 * The last.
 */
to: string | null, 
/**
 * How much of time one picture of a Gantt shows: all, year, half or quarter; as fits when left out.
 */
scale: string | null, 
/**
 * The deepest level that a Gantt draws: axis, objective, activity or task; all when left out.
 */
level: string | null, 
/**
 * Whether a Gantt draws the approved dates below those of now; yes when left out.
 */
baseline: boolean | null, 
/**
 * Whether a Gantt says what waits for what, and what the end of all hangs on; yes when left out.
 */
dependencies: boolean | null, 
/**
 * es, en or pt; `all` when files are made. The recipient's for a letter, else the network's main language, when
 * left out.
 */
language: string | null, 
/**
 * a4 or letter; the recipient's for a letter, else the network's, when left out.
 */
paper: string | null, 
/**
 * The date printed on it, ISO 8601; today when left out.
 */
date: string | null, 
/**
 * Whose telephones: titulars or alternates, either with a kind of post as in titulars:focal_point, all, or
 * body:<key>; those of the directory that the filter lets through, when left out.
 */
list: string | null, 
/**
 * Which of the directory, as in list_people.
 */
filter: Record<string, any> | null, 
/**
 * Words that those of the directory must have.
 */
text: string | null, 
/**
 * For whom visa letters are: ids or keys of participants; those whose travel says that one is needed, when left
 * out.
 */
participants: Array<string> | null, 
/**
 * How badges are: 90x55, 86x54, a6, 4x3in, avery-5395, herma-4412, or in millimetres
 * custom:<width>x<height>:<left>:<top>:<gap across>:<gap down>; the first when left out.
 */
format: string | null, };

export type MakeDocumentInput = { 
/**
 * How the document is to be.
 */
options: DocumentOptions, 
/**
 * A file; a folder when all languages are made.
 */
path: string, };

export type MadeFile = { 
/**
 * Where.
 */
path: string, 
/**
 * Its language.
 */
language: string, 
/**
 * How many pages it has.
 */
pages: number, };

export type MadeValue = { 
/**
 * The files, in order of language.
 */
files: Array<MadeFile>, };

export type MarkValue = { 
/**
 * The page, from 1.
 */
page: number, 
/**
 * Points from the left edge.
 */
x: number, 
/**
 * Points from the upper edge.
 */
y: number, 
/**
 * Points that it is wide, when it stands on one line.
 */
width: number | null, 
/**
 * The records.
 */
records: Array<RecordRefValue>, };

export type PageSizeValue = { 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, };

export type PreviewValue = { 
/**
 * Its number; page n is the resource `page/<preview>/<n>.svg`.
 */
preview: number, 
/**
 * The sizes of its pages in points.
 */
pages: Array<PageSizeValue>, 
/**
 * Places that stand for records.
 */
marks: Array<MarkValue>, 
/**
 * Characters that no font of ours has, printed as a box.
 */
substituted: string, };

export type RecordRefValue = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * Its title.
 */
title: string, };

export type AddressesValue = { 
/**
 * The language.
 */
language: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How many addresses.
 */
count: number, 
/**
 * The addresses for the clipboard, so many at a time as asked, separated by semicolons.
 */
batches: Array<string>, };

export type ContactValue = { 
/**
 * The person's id; none for a seat that nobody holds and for a vacant post.
 */
person: string | null, 
/**
 * The name.
 */
name: string, 
/**
 * The post's id.
 */
post: string | null, 
/**
 * The post's name.
 */
post_title: string, 
/**
 * The member's id.
 */
member: string | null, 
/**
 * The member or country.
 */
member_title: string, 
/**
 * The country's code: the post's, else the member's, else the person's.
 */
country: string | null, 
/**
 * On the list of a body, the seat.
 */
seat: ContactSeatValue | null, 
/**
 * The address to write to: the post's, else the person's.
 */
email: string | null, 
/**
 * The telephone.
 */
phone: string | null, 
/**
 * The mobile telephone.
 */
mobile: string | null, 
/**
 * The language of letters.
 */
language: string, };

export type ContactSeatValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose seat it is: the member, country or organization.
 */
title: string, 
/**
 * What its holder does in the body: member, chair ...
 */
office: string, 
/**
 * Its place in lists, from 0.
 */
position: number, };

export type ContactsInput = { 
/**
 * titulars or alternates, either with a kind of post as in titulars:focal_point; all, or body:<key>.
 */
list: string, 
/**
 * The day; of a year or a month its last day; today when left out.
 */
on: string | null, 
/**
 * How many addresses go into one batch, 0 for all; 50 when left out.
 */
batch: number | null, };

export type ContactsValue = { 
/**
 * As of which day.
 */
on: string, 
/**
 * Those on it, by name.
 */
contacts: Array<ContactValue>, 
/**
 * Their addresses by language, most first; each once.
 */
addresses: Array<AddressesValue>, 
/**
 * How many have no address.
 */
without: number, };

export type DismissInput = { 
/**
 * One: id, key, or "kind:id".
 */
a: string, 
/**
 * The other.
 */
b: string, };

export type DismissedValue = { 
/**
 * The id of the record that remembers it; deleting it asks again.
 */
distinction: string, };

export type DuplicatesInput = { 
/**
 * person or organization.
 */
kind: string, 
/**
 * Words that one of the two must have in its name or e-mail.
 */
text: string, 
/**
 * Only pairs with this record: id or key.
 */
record: string | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to give: 100 when left out, 500 at most.
 */
limit: number, };

export type DuplicatesValue = { 
/**
 * How many pairs there are in all.
 */
total: number, 
/**
 * From how many points a pair is shown.
 */
from: number, 
/**
 * Those of this page.
 */
pairs: Array<PairValue>, };

export type EraseInput = { 
/**
 * The person's id or key.
 */
person: string, 
/**
 * The person's name as it is printed: what is done cannot be undone.
 */
confirm: string, };

export type ErasedValue = { 
/**
 * The person's id, which stays with the record of office.
 */
person: string, 
/**
 * How many documents went.
 */
documents: number, 
/**
 * Records whose own words may still name the person.
 */
mentions: Array<FoundValue>, 
/**
 * Backups of the network that still hold the data.
 */
backups: Array<string>, 
/**
 * False when the disk had no room to write the file anew.
 */
compacted: boolean, };

export type ExportPersonInput = { 
/**
 * The person's id or key.
 */
person: string, 
/**
 * The file: JSON.
 */
path: string, };

export type MergeInput = { 
/**
 * The one that stays: id, key, or "kind:id".
 */
keep: string, 
/**
 * The one that goes.
 */
drop: string, 
/**
 * What the one that stays shall have, where the two differ; else it keeps its own and gets what it lacks.
 */
fields: Record<string, any>, };

export type MergedValue = { 
/**
 * The record that stays.
 */
kept: string, 
/**
 * Records that name it now.
 */
moved: Array<string>, 
/**
 * Records that were there twice and are there once.
 */
collapsed: Array<string>, };

export type PairSide = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * What a list shows.
 */
title: string, 
/**
 * What tells it apart: e-mail, country.
 */
note: string, };

export type PairValue = { 
/**
 * The older one.
 */
a: PairSide, 
/**
 * The newer one.
 */
b: PairSide, 
/**
 * The points of all reasons.
 */
points: number, 
/**
 * Why.
 */
reasons: Array<LikenessValue>, };

export type LikenessValue = { 
/**
 * A stable code.
 */
code: string, 
/**
 * In words.
 */
message: string, 
/**
 * Its points; less than zero speaks against.
 */
points: number, };

export type WrittenValue = { 
/**
 * Where.
 */
path: string, 
/**
 * How many rows or records it has.
 */
rows: number, };

export type PlanInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * The day; of a year or a month its last day; today when left out.
 */
on: string | null, };

export type PlanHeadValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its first day, as far as known.
 */
begin: string | null, 
/**
 * Its last day, as far as known.
 */
end: string | null, 
/**
 * draft, approved, closed or unknown.
 */
status: string, 
/**
 * Whose it is: own, supported or related.
 */
scope: string, 
/**
 * The currency of its totals.
 */
currency: string | null, 
/**
 * When it was approved.
 */
approved: string | null, 
/**
 * The event that approved it.
 */
event: NamedValue | null, };

export type PlanTreeValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * The day.
 */
on: string, 
/**
 * Its rows, each after what it is part of.
 */
rows: Array<PlanRowValue>, 
/**
 * Its versions, the baseline first.
 */
versions: Array<PlanVersionValue>, };

export type PlanRowValue = { 
/**
 * The activity's id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * Its revision.
 */
revision: number, 
/**
 * The id of what it is part of.
 */
parent: string | null, 
/**
 * How deep it stands, from 0.
 */
depth: number, 
/**
 * axis, objective, activity or task.
 */
level: string, 
/**
 * Its number as printed.
 */
number: string | null, 
/**
 * What it is called, in the person's language.
 */
title: string, 
/**
 * How far it has come.
 */
status: string, 
/**
 * Why it stands so.
 */
reason: string | null, 
/**
 * Whether it is a day that something is to be reached by.
 */
milestone: boolean, 
/**
 * Who answers for it; `stated` for words alone.
 */
responsible: NamedValue | null, 
/**
 * When it should begin, as far as known.
 */
begin: string | null, 
/**
 * When it should end.
 */
end: string | null, 
/**
 * When it began.
 */
actual_begin: string | null, 
/**
 * When it ended.
 */
actual_end: string | null, 
/**
 * How much of it is done, as typed.
 */
progress: number | null, 
/**
 * How much of it is done: as typed, or else the mean of what stands below.
 */
done_percent: number | null, 
/**
 * Days past its end, when it should be finished and is not.
 */
late_days: number | null, 
/**
 * Activities below it, and tasks that are below none; itself where it is one.
 */
work: number, 
/**
 * Those of them that are done.
 */
done: number, 
/**
 * Those of them that are late, or have a task that is.
 */
late: number, 
/**
 * Its money with all that stands below it, a currency each.
 */
money: Array<CurrencyAmountsValue>, 
/**
 * What it has to do with: events, decisions, commitments, projects.
 */
links: Array<NamedValue>, };

export type PlanVersionValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * Its revision.
 */
revision: number, 
/**
 * baseline or amendment.
 */
kind: string, 
/**
 * Which amendment, from 1; 0 for the baseline.
 */
number: number, 
/**
 * When it was approved.
 */
date: string, 
/**
 * The event that approved it.
 */
event: NamedValue | null, 
/**
 * The decision that approved it.
 */
decision: NamedValue | null, 
/**
 * Why the plan was changed.
 */
reason: string | null, 
/**
 * How many rows it keeps.
 */
rows: number, };

export type PlanTotalsInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * activity, source, project or currency; activity when left out.
 */
by: string | null, 
/**
 * The day whose rates are used; today when left out.
 */
on: string | null, };

export type PlanTotalsValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * activity, source, project or currency.
 */
by: string, 
/**
 * The currency of totals.
 */
currency: string | null, 
/**
 * Its decimals.
 */
exponent: number | null, 
/**
 * The day whose rates are used.
 */
on: string, 
/**
 * The groups. Rows of the plan carry all that stands below them; add up those of depth 0.
 */
rows: Array<TotalRowValue>, 
/**
 * All together.
 */
total: TotalRowValue, 
/**
 * Lines of which more was spent than planned.
 */
overspent: Array<OverspentValue>, 
/**
 * Lines with an amount and no currency; they are in no sum.
 */
without_currency: Array<NamedValue>, 
/**
 * What each line has spent, by its id: as typed, or else what was paid of it.
 */
spent: { [key in string]: number }, 
/**
 * What was paid of each line, by its id.
 */
paid: { [key in string]: number }, 
/**
 * Contributions for the years of the plan.
 */
contributions: Array<DueValue>, };

export type TotalRowValue = { 
/**
 * Of what; none where the lines do not say, and for all together.
 */
of: NamedValue | null, 
/**
 * How deep it stands in the plan.
 */
depth: number, 
/**
 * Each currency by itself.
 */
currencies: Array<CurrencyAmountsValue>, 
/**
 * All of it in the currency of totals; a part is null where nobody says it or a rate is missing.
 */
total: AmountsValue, 
/**
 * Currencies without a rate.
 */
without_rate: Array<string>, 
/**
 * The lines behind it.
 */
lines: Array<string>, };

export type AmountsValue = { 
/**
 * Planned.
 */
planned: number | null, 
/**
 * Committed.
 */
committed: number | null, 
/**
 * Spent.
 */
spent: number | null, 
/**
 * Spent of planned, in tenths of a per cent.
 */
execution: number | null, 
/**
 * How much more was spent than planned.
 */
overspent: number | null, };

export type CurrencyAmountsValue = { 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Its decimals.
 */
exponent: number, 
/**
 * The amounts.
 */
amounts: AmountsValue, };

export type OverspentValue = { 
/**
 * The line.
 */
line: NamedValue, 
/**
 * How much more, in minor units.
 */
amount: number, 
/**
 * In what.
 */
currency: string, 
/**
 * Its decimals.
 */
exponent: number, };

export type DueValue = { 
/**
 * The contribution.
 */
contribution: NamedValue, 
/**
 * Who gives.
 */
giver: NamedValue | null, 
/**
 * assessed, voluntary or in_kind.
 */
kind: string, 
/**
 * The year that it is for.
 */
year: number | null, 
/**
 * Its currency.
 */
currency: string | null, 
/**
 * The currency's decimals.
 */
exponent: number | null, 
/**
 * Due, in minor units.
 */
due: number | null, 
/**
 * Received.
 */
received: number | null, 
/**
 * What is due since a day that has passed and was not received.
 */
arrears: number | null, 
/**
 * By when it is due.
 */
due_date: string | null, 
/**
 * When it was received.
 */
received_date: string | null, 
/**
 * The amount as written.
 */
stated: string | null, };

export type ScheduleValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * The day.
 */
on: string, 
/**
 * The first day of all work.
 */
begin: string | null, 
/**
 * The last day of all work, as it now stands.
 */
end: string | null, 
/**
 * Every activity, by id.
 */
rows: Array<ScheduleRowValue>, 
/**
 * Every dependency.
 */
dependencies: Array<DependencyValue>, 
/**
 * Dependencies that the typed dates break.
 */
clashes: Array<ClashValue>, 
/**
 * What is pushed beyond the day that it should begin, and by what.
 */
delays: Array<DelayValue>, 
/**
 * Circles of dependencies, each named in full.
 */
cycles: Array<CycleValue>, };

export type ScheduleRowValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * The first day that it can begin; when it began.
 */
early_begin: string | null, 
/**
 * The first day that it can end; when it ended.
 */
early_end: string | null, 
/**
 * The last day that it may begin without moving the end of all work.
 */
late_begin: string | null, 
/**
 * The last day that it may end without moving it.
 */
late_end: string | null, 
/**
 * Days between the two; null for what is done, cancelled or without dates.
 */
slack: number | null, 
/**
 * Whether a day more of it moves the end of all work.
 */
critical: boolean, 
/**
 * Whether a date that this comes from is not known to the day, or is missing.
 */
approximate: boolean, 
/**
 * Days beyond the end that was typed.
 */
delay: number, 
/**
 * The id of what it waits for, when that pushes its begin.
 */
waits_for: string | null, 
/**
 * The ids of all that it pushes, and that those push in turn.
 */
holds_up: Array<string>, 
/**
 * Whether it should be finished and is not.
 */
overdue: boolean, };

export type DependencyValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is finished first.
 */
predecessor: string, 
/**
 * What begins then.
 */
successor: string, 
/**
 * Calendar days between; 0 is the day after.
 */
lag: number, 
/**
 * Whether a day more before it moves the end of all work.
 */
critical: boolean, };

export type ClashValue = { 
/**
 * The dependency's id.
 */
dependency: string, 
/**
 * What is finished first.
 */
predecessor: NamedValue, 
/**
 * What begins too early.
 */
successor: NamedValue, 
/**
 * By how many days.
 */
days: number, };

export type DelayValue = { 
/**
 * What pushes.
 */
by: NamedValue, 
/**
 * What is pushed.
 */
activity: NamedValue, 
/**
 * How many days beyond the day that it should begin.
 */
days: number, };

export type CycleValue = { 
/**
 * Its activities in order, the first one again at the end.
 */
activities: Array<NamedValue>, };

export type IndicatorTableInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * A year, a month, a day, a quarter (2026-Q3), a half (2026-H1), or two dates with a slash between; the plan's
 * own period when left out.
 */
period: string | null, };

export type IndicatorTableValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * The period's first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * The indicators: the plan's own first, then those of its rows.
 */
rows: Array<IndicatorRowValue>, };

export type IndicatorRowValue = { 
/**
 * The indicator's id.
 */
id: string, 
/**
 * Its key.
 */
key: string | null, 
/**
 * Its revision.
 */
revision: number, 
/**
 * What is measured.
 */
title: string, 
/**
 * In what.
 */
unit: string | null, 
/**
 * The row of the plan that it measures; none for the plan itself.
 */
activity: NamedValue | null, 
/**
 * level, cumulative or percentage.
 */
kind: string, 
/**
 * up or down.
 */
direction: string, 
/**
 * nothing, persons, participations, countries or events.
 */
counted: string, 
/**
 * Where it began.
 */
baseline: string | null, 
/**
 * When that was.
 */
baseline_date: string | null, 
/**
 * Where it should be at the period's end: the period's own target, else the indicator's.
 */
target: string | null, 
/**
 * Where it should go in the end.
 */
final_target: string | null, 
/**
 * By when.
 */
target_date: string | null, 
/**
 * Whether the target is the period's own.
 */
target_of_period: boolean, 
/**
 * Its value for the period.
 */
value: string | null, 
/**
 * reading, counted, parts or none.
 */
origin: string, 
/**
 * The last day that the value speaks for.
 */
date: string | null, 
/**
 * What was typed for the period, where the program counts.
 */
typed: string | null, 
/**
 * How much what was typed is more than what was counted.
 */
typed_difference: string | null, 
/**
 * How far it is from baseline to target, in tenths of a per cent.
 */
progress: number | null, 
/**
 * met, missed, on_track, behind, under_way, unread or untargeted.
 */
standing: string, 
/**
 * Readings of the whole up to the period's end, oldest first.
 */
readings: Array<PeriodReadingValue>, 
/**
 * The readings that the value is made of.
 */
made_of: Array<string>, 
/**
 * The records that the program counted, as kind and id.
 */
records: Array<string>, 
/**
 * The events at which it counted them.
 */
events: Array<NamedValue>, 
/**
 * Its parts, by what it is told apart.
 */
parts: Array<DimensionValue>, };

export type PeriodReadingValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * The first day that it speaks for.
 */
begin: string | null, 
/**
 * The last.
 */
end: string, 
/**
 * The value.
 */
value: string, 
/**
 * What proves it.
 */
evidence: string | null, };

export type DimensionValue = { 
/**
 * country, subregion, sex or part.
 */
by: string, 
/**
 * Its parts.
 */
rows: Array<IndicatorPartValue>, 
/**
 * What they add up to; of percentages their weighted mean; null where it cannot be said.
 */
sum: string | null, 
/**
 * How much the whole is more than that; "0" where they meet.
 */
difference: string | null, };

export type IndicatorPartValue = { 
/**
 * Of what; none for what no record says.
 */
of: NamedValue | null, 
/**
 * Its value.
 */
value: string, };

export type CompareVersionsInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * baseline, plan (as it now stands), actual (what was done), or a version's id or key; baseline when left out.
 */
from: string | null, 
/**
 * The same; actual when left out.
 */
to: string | null, };

export type CompareVersionsValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * plan, actual or version.
 */
from: string, 
/**
 * What that is in words, such as the approved plan with its date.
 */
from_title: string, 
/**
 * The version, where it is one.
 */
from_version: PlanVersionValue | null, 
/**
 * plan, actual or version.
 */
to: string, 
/**
 * What that is in words.
 */
to_title: string, 
/**
 * The version, where it is one.
 */
to_version: PlanVersionValue | null, 
/**
 * Rows in the order of the second; what it lacks comes last.
 */
rows: Array<CompareRowValue>, 
/**
 * What each side adds up to, a currency each.
 */
money: Array<VersionMoneyValue>, 
/**
 * How many rows came.
 */
added: number, 
/**
 * How many went.
 */
removed: number, 
/**
 * How many changed.
 */
changed: number, };

export type CompareRowValue = { 
/**
 * The activity's id, where it is still there.
 */
activity: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number as printed.
 */
number: string | null, 
/**
 * axis, objective, activity or task.
 */
level: string, 
/**
 * added, removed, changed or same.
 */
change: string, 
/**
 * On the one side.
 */
from: VersionSideValue | null, 
/**
 * On the other.
 */
to: VersionSideValue | null, 
/**
 * Days by which it begins later.
 */
begin_days: number | null, 
/**
 * Days by which it ends later.
 */
end_days: number | null, 
/**
 * Its money on both sides, a currency each.
 */
money: Array<VersionMoneyValue>, };

export type VersionSideValue = { 
/**
 * What it was called.
 */
name: string, 
/**
 * When it begins.
 */
begin: string | null, 
/**
 * When it ends.
 */
end: string | null, 
/**
 * Who answers for it.
 */
responsible: NamedValue | null, };

export type VersionMoneyValue = { 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Its decimals.
 */
exponent: number, 
/**
 * On the one side.
 */
from: number, 
/**
 * On the other.
 */
to: number, };

export type FreezePlanInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * When; today when left out.
 */
date: string | null, 
/**
 * The event that approved it.
 */
event: string | null, 
/**
 * The decision that approved it.
 */
decision: string | null, 
/**
 * Why.
 */
reason: string | null, };

export type FrozenPlanValue = { 
/**
 * The version's id.
 */
version: string, };

export type CopyPlanInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * The new plan's year, or its first.
 */
year: number, 
/**
 * tasks, dates, responsible, budget, dependencies, indicators; all of them when left out. Axes, objectives and
 * activities always come.
 */
parts: Array<string> | null, };

export type CopiedPlanValue = { 
/**
 * The new plan's id.
 */
plan: string, 
/**
 * How many rows it has.
 */
rows: number, };

export type PlanFromDecisionInput = { 
/**
 * `decision:` or `commitment:` with an id or key.
 */
about: string, 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * What it becomes part of.
 */
parent: string | null, 
/**
 * activity or task; by what it becomes part of when left out.
 */
level: string | null, };

export type PlannedValue = { 
/**
 * The activity's id.
 */
activity: string, };

export type FinishInput = { 
/**
 * The activity's id or key.
 */
activity: string, 
/**
 * When it ended; today when left out.
 */
date: string | null, };

export type FinishedValue = { 
/**
 * The activity's id.
 */
activity: string, 
/**
 * The commitments that it closed.
 */
commitments: Array<string>, 
/**
 * The items of the next agenda that report them.
 */
items: Array<string>, };

export type ReviewPlanInput = { 
/**
 * The plan's id or key.
 */
plan: string, 
/**
 * A month, a quarter (2026-Q3) or two dates with a slash between; the present month when left out.
 */
period: string | null, };

export type ReviewPlanValue = { 
/**
 * The plan.
 */
plan: PlanHeadValue, 
/**
 * The period's first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * What ended within it.
 */
done: Array<ReviewRowValue>, 
/**
 * What began within it.
 */
begun: Array<ReviewRowValue>, 
/**
 * What is late at its end.
 */
late: Array<ReviewRowValue>, 
/**
 * What should end within the same time after it.
 */
coming: Array<ReviewRowValue>, 
/**
 * What was changed in the plan within it.
 */
changes: Array<RowChangeValue>, 
/**
 * What is asked of whom.
 */
asked: Array<AskedValue>, };

export type ReviewRowValue = { 
/**
 * The activity.
 */
activity: NamedValue, 
/**
 * Its number as printed.
 */
number: string | null, 
/**
 * Who answers for it.
 */
responsible: NamedValue | null, 
/**
 * When it should end.
 */
end: string | null, 
/**
 * When it ended.
 */
actual_end: string | null, 
/**
 * How far it has come.
 */
status: string, 
/**
 * How much is done.
 */
progress: number | null, 
/**
 * Days past its end.
 */
late_days: number | null, 
/**
 * What it holds up.
 */
holds_up: Array<NamedValue>, };

export type RowChangeValue = { 
/**
 * The activity.
 */
activity: NamedValue, 
/**
 * The field.
 */
field: string, 
/**
 * What stood there before.
 */
before: string | null, 
/**
 * What stands there now.
 */
after: string | null, 
/**
 * When it was changed last.
 */
at: string, 
/**
 * By whom.
 */
author: string, };

export type AskedValue = { 
/**
 * Of whom; none where nobody answers for it.
 */
of: NamedValue | null, 
/**
 * What is late.
 */
late: Array<ReviewRowValue>, 
/**
 * What comes.
 */
coming: Array<ReviewRowValue>, 
/**
 * Commitments that are open.
 */
commitments: Array<NamedValue>, };

export type CountedFigureValue = { 
/**
 * As among all figures.
 */
key: string, 
/**
 * How many records are behind it.
 */
records: number, };

export type FigureValue = { 
/**
 * Unique in the report.
 */
key: string, 
/**
 * How it reads in print.
 */
value: string, 
/**
 * counted or stated.
 */
kind: string, 
/**
 * The records behind it.
 */
records: Array<RecordRefValue>, 
/**
 * Where a stated figure is stated.
 */
source: string | null, };

export type FiguresInput = { 
/**
 * A year.
 */
year: number | null, 
/**
 * The first day, ISO 8601.
 */
from: string | null, 
/**
 * The last day, ISO 8601.
 */
to: string | null, 
/**
 * The one of this key alone; all when left out.
 */
key: string | null, };

export type MakeInput = { 
/**
 * How the report is to be.
 */
options: ReportOptions, 
/**
 * A file; a folder when all languages are made.
 */
path: string, };

export type ReportOptions = { 
/**
 * A year; or `from` and `to`.
 */
year: number | null, 
/**
 * The first day, ISO 8601.
 */
from: string | null, 
/**
 * The last day, ISO 8601.
 */
to: string | null, 
/**
 * es, en or pt; `all` when files are made. The network's main language when left out.
 */
language: string | null, 
/**
 * a4 or letter; the network's when left out.
 */
paper: string | null, 
/**
 * The date printed on it, ISO 8601; today when left out.
 */
date: string | null, 
/**
 * Whether members are drawn on a map; yes when left out.
 */
map: boolean | null, 
/**
 * full or light.
 */
cover: string | null, 
/**
 * Annexes: directory, findings, sources; the directory alone when left out.
 */
annex: Array<string> | null, 
/**
 * What becomes of a chapter without records: leave_out or say_missing.
 */
empty: string | null, };

export type YearFiguresValue = { 
/**
 * The year.
 */
year: number, 
/**
 * What its records are counted to, for the network as a whole.
 */
figures: Array<CountedFigureValue>, };

export type YearsInput = { 
/**
 * Ten at most.
 */
years: Array<number>, };

export type GenerateInput = { 
/**
 * Where; an existing file is never overwritten.
 */
path: string, 
/**
 * How many people; each takes part in five events.
 */
people: number, 
/**
 * How many events.
 */
events: number, 
/**
 * How many members: 200 when left out.
 */
members: number | null, 
/**
 * The same seed gives the same network.
 */
seed: number, };

export type SampleInput = { 
/**
 * Where; an existing file is never overwritten.
 */
path: string, 
/**
 * Which sample; gealc when left out.
 */
kind: SampleKind, };

export type SampleKind = "gealc" | "demo";

export type FieldValue = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
doc: string, 
/**
 * Whether it must be given.
 */
required: boolean, 
/**
 * What it is when left out.
 */
default: any, 
/**
 * line, narrative, texts, narratives, date, end, time, bool, integer, decimal, minor, country, currency, language,
 * zone, email, phone, address, part, ref, any_ref, list or choice.
 */
type: string, 
/**
 * Of part and ref: the kind referred to.
 */
target: string | null, 
/**
 * Of a choice: its name in the texts.
 */
choice: string | null, 
/**
 * Of a choice: its values, in order.
 */
values: Array<string> | null, 
/**
 * Of a list: the type of each item.
 */
item: any, 
/**
 * Of an integer: the least.
 */
min: number | null, 
/**
 * Of an integer: the greatest.
 */
max: number | null, };

export type KindValue = { 
/**
 * Its name.
 */
kind: string, 
/**
 * The name of many.
 */
many: string, 
/**
 * What it is.
 */
doc: string, 
/**
 * Where its title comes from: a field, or `ref:a|b`.
 */
title: string, 
/**
 * Its fields.
 */
fields: Array<FieldValue>, };

export type Records = { 
/**
 * In the order in which they refer to each other.
 */
kinds: Array<KindValue>, };

export type TypeValue = { 
/**
 * line, narrative, texts, narratives, date, end, time, bool, integer, decimal, minor, country, currency, language,
 * zone, email, phone, address, part, ref, any_ref, list or choice.
 */
type: string, 
/**
 * Of part and ref: the kind referred to.
 */
target: string | null, 
/**
 * Of a choice: its name in the texts.
 */
choice: string | null, 
/**
 * Of a choice: its values, in order.
 */
values: Array<string> | null, 
/**
 * Of a list: the type of each item.
 */
item: any, 
/**
 * Of an integer: the least.
 */
min: number | null, 
/**
 * Of an integer: the greatest.
 */
max: number | null, };

export type SettingsInput = { 
/**
 * es, en or pt.
 */
language: string | null, 
/**
 * light, dark or system.
 */
theme: string | null, 
/**
 * High contrast.
 */
contrast: boolean | null, 
/**
 * The size of text in percent of the system's: 80 to 200.
 */
text_size: number | null, 
/**
 * Who writes.
 */
author: string | null, 
/**
 * What the window keeps for the next time: it replaces what was kept.
 */
views: any, };

export type ChangeInput = { 
/**
 * What to do.
 */
do: Do, 
/**
 * The kind of record.
 */
kind: string, 
/**
 * Id or key of the record; of a new one, an id chosen by the caller, which later changes may name.
 */
id: string | null, 
/**
 * A readable key, for a new or an edited record.
 */
key: string | null, 
/**
 * The revision seen, of a record that is there.
 */
revision: number | null, 
/**
 * The original language of a new record's texts.
 */
language: string | null, 
/**
 * The fields of a new record, or those that change.
 */
fields: Record<string, any>, };

export type ChangedRecords = { 
/**
 * The id of each record, in the order of the changes.
 */
records: Array<string>, };

export type ChangesInput = { 
/**
 * In their order; 5000 at most.
 */
changes: Array<ChangeInput>, };

export type Do = "add" | "edit" | "delete";

export type KindRecordValue = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its readable key.
 */
key: string | null, 
/**
 * The number of the operation that wrote it last.
 */
revision: number, 
/**
 * The original language of its texts.
 */
language: string, 
/**
 * What a list shows, in the person's language.
 */
title: string, 
/**
 * Its facts by name.
 */
fields: Record<string, any>, 
/**
 * How its texts stand: by field, then language. Only where one record is asked for.
 */
texts: Array<TextStateValue>, };

export type RefsInput = { 
/**
 * As "kind:id" or "kind:key"; 500 at most.
 */
refs: Array<string>, };

export type ExportFiguresInput = { 
/**
 * A year.
 */
year: number | null, 
/**
 * The first day, ISO 8601.
 */
from: string | null, 
/**
 * The last day, ISO 8601.
 */
to: string | null, 
/**
 * xlsx or csv; by the file's ending when left out.
 */
format: string | null, 
/**
 * The file.
 */
path: string, };

export type ExportTableInput = { 
/**
 * The kind of record.
 */
kind: string, 
/**
 * By field: a value, a list of values, null, or `{from, to}`.
 */
filter: Record<string, any>, 
/**
 * In which order; by title when left out.
 */
sort: Array<SortInput>, 
/**
 * Words that the records must have.
 */
text: string, 
/**
 * The columns, in order; every field that has a value somewhere when left out.
 */
fields: Array<string> | null, 
/**
 * xlsx or csv; by the file's ending when left out.
 */
format: string | null, 
/**
 * The file.
 */
path: string, };

export type TemplateInput = { 
/**
 * regional, parliaments or cities.
 */
template: string, 
/**
 * Since when the statutes are in force.
 */
begin: string | null, };

export type TemplateValue = { 
/**
 * The id of the statutes.
 */
statutes: string, };

export type TravelPayerValue = { 
/**
 * "organization:<id>" or "member:<id>"; none where no record says who pays.
 */
payer: string | null, 
/**
 * Whose travel it is, whether its cost is known or not.
 */
people: number, 
/**
 * Sums by currency, by its code.
 */
sums: Array<TravelSumValue>, };

export type TravelSumValue = { 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * For how many people.
 */
people: number, 
/**
 * Tickets.
 */
tickets: number, 
/**
 * Per diem for all days.
 */
allowances: number, 
/**
 * Both.
 */
total: number, };

export type TravelSumsValue = { 
/**
 * Those who pay, in the order of the list; what nobody is said to pay comes last.
 */
payers: Array<TravelPayerValue>, 
/**
 * All of them together, by currency.
 */
totals: Array<TravelSumValue>, };

export type AddInput = { 
/**
 * An id chosen by the form, so that sending it twice writes once.
 */
id: string | null, 
/**
 * A readable key.
 */
key: string | null, 
/**
 * The original language of its texts.
 */
language: string | null, 
/**
 * Its fields.
 */
fields: Record<string, any>, };

export type ChangeValue = { 
/**
 * The record, as "kind:id".
 */
record: string, 
/**
 * The field; none for a whole record.
 */
field: string | null, 
/**
 * What it was.
 */
before: any, 
/**
 * What it became.
 */
after: any, };

export type Changed = { 
/**
 * Its number in the journal.
 */
op: number, 
/**
 * What was done, in words.
 */
label: string, 
/**
 * The kinds of record that it touched.
 */
topics: Array<string>, 
/**
 * Whether there is something to undo.
 */
can_undo: boolean, 
/**
 * Whether there is something to redo.
 */
can_redo: boolean, 
/**
 * What undo would take back, in words.
 */
undo_label: string | null, 
/**
 * What redo would do again, in words.
 */
redo_label: string | null, };

export type CountryValue = { 
/**
 * ISO 3166-1 alpha-2.
 */
code: string, 
/**
 * Its short name.
 */
name: string, 
/**
 * Its official name.
 */
official: string, };

export type DeleteInput = { 
/**
 * Its id or key.
 */
id: string, 
/**
 * The revision seen.
 */
revision: number | null, };

export type DeletedValue = { 
/**
 * The record and those that belonged to it.
 */
deleted: Array<string>, 
/**
 * Records that named one of them by the way.
 */
cleared: Array<string>, };

export type EditInput = { 
/**
 * The record's id or key.
 */
id: string, 
/**
 * The revision seen; a record changed since refuses the edit.
 */
revision: number | null, 
/**
 * A new key.
 */
key: string | null, 
/**
 * Only what changes.
 */
fields: Record<string, any>, };

export type FindingValue = { 
/**
 * A stable code.
 */
code: string, 
/**
 * How much it matters.
 */
severity: string, 
/**
 * The records that it names, as "kind:id".
 */
records: Array<string>, 
/**
 * What it is, in a sentence.
 */
message: string, };

export type FoundValue = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The kind in words.
 */
note: string, 
/**
 * The title of what it belongs to; only in previews.
 */
within: string | null, 
/**
 * The field in which the words stand, when not in its title alone; only in previews.
 */
field: string | null, 
/**
 * The text around them.
 */
excerpt: string | null, };

export type GetInput = { 
/**
 * Its id or key.
 */
id: string, };

export type HistoryEntry = { 
/**
 * Its number.
 */
op: number, 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
author: string, 
/**
 * What, in words.
 */
label: string, 
/**
 * False when it has been undone.
 */
stands: boolean, 
/**
 * What it changed: the first hundred rows.
 */
changes: Array<ChangeValue>, 
/**
 * How many rows more it changed.
 */
more: number, };

export type ListInput = { 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to give: 100 when left out, 500 at most.
 */
limit: number, 
/**
 * In which order; by title when left out.
 */
sort: Array<SortInput>, 
/**
 * By field: a value, a list of values, null, or `{from, to}`.
 */
filter: Record<string, any>, 
/**
 * Words that the records must have.
 */
text: string, };

export type NetworkInfo = { 
/**
 * Where it is.
 */
path: string, 
/**
 * The network's name in the person's language.
 */
name: string, 
/**
 * What it is called for short.
 */
acronym: string | null, 
/**
 * The language that every text should have.
 */
main_language: string, 
/**
 * True for a network that does not exist.
 */
demo: boolean, 
/**
 * True when nothing can be written.
 */
read_only: boolean, 
/**
 * Who has it open, when that is why.
 */
in_use_by: string | null, 
/**
 * Today, as the program takes it.
 */
today: string, 
/**
 * How many records it has, by kind.
 */
counts: { [key in string]: number }, 
/**
 * How many members.
 */
members: number, 
/**
 * How many people.
 */
people: number, 
/**
 * How many bodies.
 */
bodies: number, 
/**
 * How many events.
 */
events: number, 
/**
 * Whether there is something to undo.
 */
can_undo: boolean, 
/**
 * Whether there is something to redo.
 */
can_redo: boolean, 
/**
 * What undo would take back, in words.
 */
undo_label: string | null, 
/**
 * What redo would do again, in words.
 */
redo_label: string | null, };

export type PageValue = { 
/**
 * How many match in all.
 */
total: number, 
/**
 * Those of this page.
 */
items: Array<RecordValue>, };

export type RecordValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its readable key.
 */
key: string | null, 
/**
 * The number of the operation that wrote it last.
 */
revision: number, 
/**
 * The original language of its texts.
 */
language: string, 
/**
 * What a list shows, in the person's language.
 */
title: string, 
/**
 * Its facts by name.
 */
fields: Record<string, any>, 
/**
 * How its texts stand: by field, then language. Only where one record is asked for.
 */
texts: Array<TextStateValue>, };

export type RevertValue = { 
/**
 * Taken back.
 */
reversed: Array<string>, 
/**
 * Left alone: changed again since.
 */
kept: Array<string>, 
/**
 * Impossible.
 */
could_not: Array<string>, };

export type SortInput = { 
/**
 * A field, `title` or `key`.
 */
field: string, 
/**
 * Z to A.
 */
descending: boolean, };

export type TextStateValue = { 
/**
 * The field.
 */
field: string, 
/**
 * The language.
 */
lang: string, 
/**
 * original, current or outdated.
 */
state: string, 
/**
 * True for a translation that a source gives.
 */
official: boolean, };

/** Every command. */
export type CommandName =
  | 'add_accomplishment'
  | 'add_accreditation'
  | 'add_activity'
  | 'add_activity_link'
  | 'add_attendance'
  | 'add_award'
  | 'add_award_category'
  | 'add_ballot_round'
  | 'add_body'
  | 'add_body_rule'
  | 'add_budget_line'
  | 'add_candidacy'
  | 'add_commitment'
  | 'add_contribution'
  | 'add_decision'
  | 'add_dependency'
  | 'add_distinction'
  | 'add_document'
  | 'add_edition'
  | 'add_election'
  | 'add_entry'
  | 'add_event'
  | 'add_exchange'
  | 'add_external_id'
  | 'add_figure'
  | 'add_finding_note'
  | 'add_indicator'
  | 'add_indicator_target'
  | 'add_item'
  | 'add_letter'
  | 'add_member'
  | 'add_member_institution'
  | 'add_member_subregion'
  | 'add_membership'
  | 'add_minutes'
  | 'add_network'
  | 'add_network_name'
  | 'add_organization'
  | 'add_organization_name'
  | 'add_organizer'
  | 'add_paragraph'
  | 'add_participant'
  | 'add_payment'
  | 'add_person'
  | 'add_plan'
  | 'add_plan_version'
  | 'add_plan_version_row'
  | 'add_post'
  | 'add_product'
  | 'add_project'
  | 'add_project_amount'
  | 'add_project_objective'
  | 'add_project_partner'
  | 'add_quota'
  | 'add_rate'
  | 'add_reading'
  | 'add_report_text'
  | 'add_resource'
  | 'add_rule_majority'
  | 'add_rule_office'
  | 'add_rule_seat'
  | 'add_seat'
  | 'add_segment'
  | 'add_series'
  | 'add_session'
  | 'add_source'
  | 'add_speaker'
  | 'add_statement'
  | 'add_statutes'
  | 'add_step'
  | 'add_subregion'
  | 'add_supporter'
  | 'add_tally'
  | 'add_tenure'
  | 'add_term'
  | 'add_time_frame'
  | 'add_travel'
  | 'add_vote'
  | 'add_vote_cast'
  | 'add_walk_in'
  | 'advance_minutes'
  | 'agenda'
  | 'apply_statutes_template'
  | 'attach_document'
  | 'balance'
  | 'change_records'
  | 'check_in'
  | 'check_network'
  | 'check_out'
  | 'checklist'
  | 'clone_event'
  | 'close_network'
  | 'close_previews'
  | 'compare_versions'
  | 'composition'
  | 'conclude_election'
  | 'contacts'
  | 'copy_plan'
  | 'count_election'
  | 'count_vote'
  | 'create_network'
  | 'create_sample'
  | 'delete_accomplishment'
  | 'delete_accreditation'
  | 'delete_activity'
  | 'delete_activity_link'
  | 'delete_attendance'
  | 'delete_award'
  | 'delete_award_category'
  | 'delete_ballot_round'
  | 'delete_body'
  | 'delete_body_rule'
  | 'delete_budget_line'
  | 'delete_candidacy'
  | 'delete_commitment'
  | 'delete_contribution'
  | 'delete_decision'
  | 'delete_dependency'
  | 'delete_distinction'
  | 'delete_document'
  | 'delete_edition'
  | 'delete_election'
  | 'delete_entry'
  | 'delete_event'
  | 'delete_exchange'
  | 'delete_external_id'
  | 'delete_figure'
  | 'delete_finding_note'
  | 'delete_indicator'
  | 'delete_indicator_target'
  | 'delete_item'
  | 'delete_letter'
  | 'delete_member'
  | 'delete_member_institution'
  | 'delete_member_subregion'
  | 'delete_membership'
  | 'delete_minutes'
  | 'delete_network'
  | 'delete_network_name'
  | 'delete_organization'
  | 'delete_organization_name'
  | 'delete_organizer'
  | 'delete_paragraph'
  | 'delete_participant'
  | 'delete_payment'
  | 'delete_person'
  | 'delete_plan'
  | 'delete_plan_version'
  | 'delete_plan_version_row'
  | 'delete_post'
  | 'delete_product'
  | 'delete_project'
  | 'delete_project_amount'
  | 'delete_project_objective'
  | 'delete_project_partner'
  | 'delete_quota'
  | 'delete_rate'
  | 'delete_reading'
  | 'delete_report_text'
  | 'delete_resource'
  | 'delete_rule_majority'
  | 'delete_rule_office'
  | 'delete_rule_seat'
  | 'delete_seat'
  | 'delete_segment'
  | 'delete_series'
  | 'delete_session'
  | 'delete_source'
  | 'delete_speaker'
  | 'delete_statement'
  | 'delete_statutes'
  | 'delete_step'
  | 'delete_subregion'
  | 'delete_supporter'
  | 'delete_tally'
  | 'delete_tenure'
  | 'delete_term'
  | 'delete_time_frame'
  | 'delete_travel'
  | 'delete_vote'
  | 'delete_vote_cast'
  | 'describe_records'
  | 'dismiss_duplicate'
  | 'dump_network'
  | 'duplicates'
  | 'edit_accomplishment'
  | 'edit_accreditation'
  | 'edit_activity'
  | 'edit_activity_link'
  | 'edit_attendance'
  | 'edit_award'
  | 'edit_award_category'
  | 'edit_ballot_round'
  | 'edit_body'
  | 'edit_body_rule'
  | 'edit_budget_line'
  | 'edit_candidacy'
  | 'edit_commitment'
  | 'edit_contribution'
  | 'edit_decision'
  | 'edit_dependency'
  | 'edit_distinction'
  | 'edit_document'
  | 'edit_edition'
  | 'edit_election'
  | 'edit_entry'
  | 'edit_event'
  | 'edit_exchange'
  | 'edit_external_id'
  | 'edit_figure'
  | 'edit_finding_note'
  | 'edit_indicator'
  | 'edit_indicator_target'
  | 'edit_item'
  | 'edit_letter'
  | 'edit_member'
  | 'edit_member_institution'
  | 'edit_member_subregion'
  | 'edit_membership'
  | 'edit_minutes'
  | 'edit_network'
  | 'edit_network_name'
  | 'edit_organization'
  | 'edit_organization_name'
  | 'edit_organizer'
  | 'edit_paragraph'
  | 'edit_participant'
  | 'edit_payment'
  | 'edit_person'
  | 'edit_plan'
  | 'edit_plan_version'
  | 'edit_plan_version_row'
  | 'edit_post'
  | 'edit_product'
  | 'edit_project'
  | 'edit_project_amount'
  | 'edit_project_objective'
  | 'edit_project_partner'
  | 'edit_quota'
  | 'edit_rate'
  | 'edit_reading'
  | 'edit_report_text'
  | 'edit_resource'
  | 'edit_rule_majority'
  | 'edit_rule_office'
  | 'edit_rule_seat'
  | 'edit_seat'
  | 'edit_segment'
  | 'edit_series'
  | 'edit_session'
  | 'edit_settings'
  | 'edit_source'
  | 'edit_speaker'
  | 'edit_statement'
  | 'edit_statutes'
  | 'edit_step'
  | 'edit_subregion'
  | 'edit_supporter'
  | 'edit_tally'
  | 'edit_tenure'
  | 'edit_term'
  | 'edit_time_frame'
  | 'edit_travel'
  | 'edit_vote'
  | 'edit_vote_cast'
  | 'eligible'
  | 'erase_person'
  | 'export_figures'
  | 'export_person'
  | 'export_table'
  | 'figures'
  | 'find_participant'
  | 'finish_activity'
  | 'freeze_plan'
  | 'generate_network'
  | 'get_accomplishment'
  | 'get_accreditation'
  | 'get_activity'
  | 'get_activity_link'
  | 'get_attendance'
  | 'get_award'
  | 'get_award_category'
  | 'get_ballot_round'
  | 'get_body'
  | 'get_body_rule'
  | 'get_budget_line'
  | 'get_candidacy'
  | 'get_commitment'
  | 'get_contribution'
  | 'get_decision'
  | 'get_dependency'
  | 'get_distinction'
  | 'get_document'
  | 'get_edition'
  | 'get_election'
  | 'get_entry'
  | 'get_event'
  | 'get_exchange'
  | 'get_external_id'
  | 'get_figure'
  | 'get_finding_note'
  | 'get_indicator'
  | 'get_indicator_target'
  | 'get_item'
  | 'get_letter'
  | 'get_member'
  | 'get_member_institution'
  | 'get_member_subregion'
  | 'get_membership'
  | 'get_minutes'
  | 'get_network'
  | 'get_network_name'
  | 'get_organization'
  | 'get_organization_name'
  | 'get_organizer'
  | 'get_paragraph'
  | 'get_participant'
  | 'get_payment'
  | 'get_person'
  | 'get_plan'
  | 'get_plan_version'
  | 'get_plan_version_row'
  | 'get_post'
  | 'get_product'
  | 'get_project'
  | 'get_project_amount'
  | 'get_project_objective'
  | 'get_project_partner'
  | 'get_quota'
  | 'get_rate'
  | 'get_reading'
  | 'get_records'
  | 'get_report_text'
  | 'get_resource'
  | 'get_rule_majority'
  | 'get_rule_office'
  | 'get_rule_seat'
  | 'get_seat'
  | 'get_segment'
  | 'get_series'
  | 'get_session'
  | 'get_settings'
  | 'get_source'
  | 'get_speaker'
  | 'get_statement'
  | 'get_statutes'
  | 'get_step'
  | 'get_subregion'
  | 'get_supporter'
  | 'get_tally'
  | 'get_tenure'
  | 'get_term'
  | 'get_time_frame'
  | 'get_travel'
  | 'get_vote'
  | 'get_vote_cast'
  | 'history'
  | 'import_table'
  | 'indicator_table'
  | 'invite'
  | 'list_accomplishments'
  | 'list_accreditations'
  | 'list_activities'
  | 'list_activity_links'
  | 'list_all_minutes'
  | 'list_all_series'
  | 'list_all_statutes'
  | 'list_attendances'
  | 'list_award_categories'
  | 'list_awards'
  | 'list_ballot_rounds'
  | 'list_bodies'
  | 'list_body_rules'
  | 'list_budget_lines'
  | 'list_candidacies'
  | 'list_commitments'
  | 'list_contributions'
  | 'list_countries'
  | 'list_decisions'
  | 'list_dependencies'
  | 'list_distinctions'
  | 'list_documents'
  | 'list_editions'
  | 'list_elections'
  | 'list_entries'
  | 'list_events'
  | 'list_exchanges'
  | 'list_external_ids'
  | 'list_figures'
  | 'list_finding_notes'
  | 'list_findings'
  | 'list_indicator_targets'
  | 'list_indicators'
  | 'list_items'
  | 'list_letters'
  | 'list_member_institutions'
  | 'list_member_subregions'
  | 'list_members'
  | 'list_memberships'
  | 'list_network_names'
  | 'list_networks'
  | 'list_organization_names'
  | 'list_organizations'
  | 'list_organizers'
  | 'list_paragraphs'
  | 'list_participants'
  | 'list_payments'
  | 'list_people'
  | 'list_plan_version_rows'
  | 'list_plan_versions'
  | 'list_plans'
  | 'list_posts'
  | 'list_products'
  | 'list_project_amounts'
  | 'list_project_objectives'
  | 'list_project_partners'
  | 'list_projects'
  | 'list_quotas'
  | 'list_rates'
  | 'list_readings'
  | 'list_report_texts'
  | 'list_resources'
  | 'list_rule_majorities'
  | 'list_rule_offices'
  | 'list_rule_seats'
  | 'list_seats'
  | 'list_segments'
  | 'list_sessions'
  | 'list_sources'
  | 'list_speakers'
  | 'list_statements'
  | 'list_steps'
  | 'list_subregions'
  | 'list_supporters'
  | 'list_tallies'
  | 'list_tenures'
  | 'list_terms'
  | 'list_texts'
  | 'list_time_frames'
  | 'list_travels'
  | 'list_values'
  | 'list_vote_casts'
  | 'list_votes'
  | 'make_ballots'
  | 'make_document'
  | 'make_dossier'
  | 'make_folder'
  | 'make_letter'
  | 'make_report'
  | 'mark_attendance'
  | 'merge'
  | 'minutes'
  | 'network_info'
  | 'next_number'
  | 'number_decisions'
  | 'open_commitments'
  | 'open_network'
  | 'open_vote'
  | 'overview'
  | 'participation'
  | 'plan_from_decision'
  | 'plan_totals'
  | 'plan_tree'
  | 'preview_document'
  | 'preview_import'
  | 'preview_report'
  | 'preview_revert'
  | 'propose'
  | 'quorum'
  | 'record_vote'
  | 'redo'
  | 'revert'
  | 'review_plan'
  | 'roll_call'
  | 'save_document'
  | 'schedule'
  | 'search'
  | 'start_checklist'
  | 'substitute_seat'
  | 'travel_sums'
  | 'undo'
  | 'write_letters'
  | 'year_figures';
