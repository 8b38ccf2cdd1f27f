/** Records in memory with undo, as the screens expect them from Rust. For developing only: it checks almost nothing. */
import type { Changed, Fields, Json, Page, RecordValue } from '../types';
import { seed, type Table } from './data';
import kindList from './kinds.json';

const kinds = kindList as { kind: string; many: string; title: string | null; fields: { name: string; type: string; required: boolean; default: Json; target?: string }[] }[];

type Row = RecordValue & { kind: string };
interface Step {
  op: string;
  label: string;
  changes: { ref: string; before: Row | null; after: Row | null }[];
  at: string;
}

export class Refused extends Object {
  constructor(
    readonly code: string,
    readonly message: string,
    readonly problems: { field: string | null; message: string }[] = [],
    readonly hint: string | null = null,
  ) {
    super();
  }
}

function fits(value: Json, wanted: Json): boolean {
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (!wanted || typeof wanted !== 'object') return value === wanted;
  if (typeof value !== 'string' || !/^\d/.test(value)) return false;
  return (!wanted.from || value >= String(wanted.from)) && (!wanted.to || value <= String(wanted.to));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export class Store {
  table: Table = seed();
  done: Step[] = [];
  undone: Step[] = [];
  language = 'es';
  private revision = 1;
  private ids = 0;
  constructor(private changed: (changed: Changed) => void) {}

  kindOf = (many: string) => kinds.find((kind) => kind.many === many)?.kind;

  title(row: Row): string {
    const spec = kinds.find((kind) => kind.kind === row.kind);
    const word = spec?.title ?? 'name';
    if (word.startsWith('ref:')) {
      for (const name of word.slice(4).split('|')) {
        const value = row.fields[name];
        const target = spec?.fields.find((field) => field.name === name);
        if (typeof value !== 'string') continue;
        if (target?.type === 'country') return value;
        const other = this.find(target?.target ?? '', value);
        if (other) return this.title(other);
      }
      return String(row.fields.stated ?? row.id);
    }
    const value = row.fields[word];
    if (value && typeof value === 'object' && !Array.isArray(value)) return String(value[this.language] ?? Object.values(value)[0] ?? row.id);
    return String(value ?? row.key ?? row.id);
  }
  find(kind: string, id: string): Row | undefined {
    return this.table.get(`${kind}:${id}`) ?? [...this.table.values()].find((row) => row.kind === kind && row.key === id);
  }
  out = (row: Row): RecordValue => ({ ...row, title: this.title(row) });
  get(kind: string, id: string): RecordValue {
    const row = this.find(kind, id);
    if (!row) throw new Refused('not-found', `No hay ${kind} ${id}.`);
    return this.out(row);
  }
  all = (kind: string, where: Record<string, Json> = {}) =>
    [...this.table.values()]
      .filter((row) => row.kind === kind && Object.entries(where).every(([name, value]) => fits(row.fields[name] ?? null, value)))
      .map(this.out);
  list(kind: string, input: { offset?: number; limit?: number; sort?: { field: string; descending?: boolean }[]; filter?: Record<string, Json>; text?: string }): Page {
    let rows = this.all(kind, input.filter ?? {});
    if (input.text) rows = rows.filter((row) => fold(row.title + JSON.stringify(row.fields)).includes(fold(input.text!)));
    const [first] = input.sort ?? [];
    const key = (row: RecordValue) => (!first || first.field === 'title' ? row.title : String(row.fields[first.field] ?? ''));
    rows.sort((a, b) => key(a).localeCompare(key(b), this.language, { numeric: true }) * (first?.descending ? -1 : 1));
    return { total: rows.length, items: rows.slice(input.offset ?? 0, (input.offset ?? 0) + (input.limit ?? 100)) };
  }
  add(kind: string, input: { id?: string; key?: string; fields: Fields }): RecordValue {
    const spec = kinds.find((one) => one.kind === kind)!;
    const problems = spec.fields.filter((field) => field.required && (input.fields[field.name] ?? null) === null).map((field) => ({ field: field.name, message: 'Hace falta.' }));
    if (problems.length) throw new Refused('refused', 'Faltan datos.', problems);
    const defaults = Object.fromEntries(spec.fields.map((field) => [field.name, field.default as Json]));
    const row: Row = { kind, id: input.id ?? `new-${++this.ids}`, key: input.key ?? null, revision: ++this.revision, language: 'es', title: '', fields: { ...defaults, ...input.fields } };
    this.write(`add_${kind}`, `Se añadió ${this.title(row)}`, [{ ref: `${kind}:${row.id}`, before: null, after: row }]);
    return this.out(row);
  }
  edit(kind: string, input: { id: string; fields: Fields }): RecordValue {
    const before = this.find(kind, input.id)!;
    for (const [field, value] of Object.entries(input.fields)) {
      if (value === '2026-02-31') throw new Refused('refused', 'No se guardó.', [{ field, message: 'Febrero de 2026 tiene 28 días.' }]);
    }
    const after: Row = { ...before, revision: ++this.revision, fields: { ...before.fields, ...input.fields } };
    this.write(`edit_${kind}`, `${this.title(after)}: ${Object.keys(input.fields).join(', ')}`, [{ ref: `${kind}:${before.id}`, before, after }]);
    return this.out(after);
  }
  delete(kind: string, id: string): Json {
    const row = this.find(kind, id)!;
    const gone = [...this.table.entries()].filter(([, one]) => one === row || Object.values(one.fields).includes(row.id));
    this.write(`delete_${kind}`, `Se borró ${this.title(row)}`, gone.map(([ref, before]) => ({ ref, before, after: null })));
    return { deleted: gone.map(([ref]) => ref), cleared: [] };
  }
  private write(op: string, label: string, changes: Step['changes']) {
    this.apply(changes.map(({ ref, after }) => [ref, after]));
    this.done.push({ op, label, changes, at: new Date().toISOString() });
    this.undone = [];
    this.tell(op, label, changes);
  }
  private apply(rows: [string, Row | null][]) {
    for (const [ref, row] of rows) {
      if (row) this.table.set(ref, row);
      else this.table.delete(ref);
    }
  }
  undoState = () => ({ can_undo: this.done.length > 0, can_redo: this.undone.length > 0, undo_label: this.done.at(-1)?.label ?? null, redo_label: this.undone.at(-1)?.label ?? null });
  private tell(op: string, label: string, changes: Step['changes']) {
    const topics = [...new Set(changes.map(({ ref }) => ref.split(':')[0]!))];
    setTimeout(() => this.changed({ op: this.done.length, label: op === 'undo' ? `Deshecho: ${label}` : label, topics, ...this.undoState() }));
  }
  undo(): Json {
    const step = this.done.pop();
    if (!step) throw new Refused('nothing-to-undo', 'No hay nada que deshacer.');
    this.apply(step.changes.map(({ ref, before }) => [ref, before]));
    this.undone.push(step);
    this.tell('undo', step.label, step.changes);
    return { label: step.label };
  }
  redo(): Json {
    const step = this.undone.pop();
    if (!step) throw new Refused('nothing-to-redo', 'No hay nada que rehacer.');
    this.apply(step.changes.map(({ ref, after }) => [ref, after]));
    this.done.push(step);
    this.tell('redo', step.label, step.changes);
    return { label: step.label };
  }
}
