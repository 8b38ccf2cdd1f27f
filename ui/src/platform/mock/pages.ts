/** The answers that are more than one record. */
import type { Json } from '../types';
import type { Store } from './store';

const codes = 'AR AG BS BB BZ BO BR CA CL CO CR CU DM DO EC SV ES EE GD GT GY HT HN JM KN KR LC MX NI PA PE PT PY SR TT US UY VC VE'.split(' ');
let settings: Record<string, Json> = { language: 'es', theme: 'system', author: 'Ana Modelo', recent: [{ path: '/home/ana/Red de Ejemplo.plenaria', name: 'Red de Ejemplo' }] };

/* eslint-disable @typescript-eslint/no-explicit-any */
export const pages = {
  info: (store: Store): Json => ({ path: '/home/ana/Red de Ejemplo.plenaria', name: 'Red de Ejemplo', main_language: 'es', demo: true, read_only: false, counts: Object.fromEntries(['member', 'event', 'person', 'body'].map((kind) => [kind, store.all(kind).length])), today: '2026-10-05', ...store.undoState() }),
  get_settings: (): Json => settings,
  settings: (store: Store, input: any): Json => {
    settings = { ...settings, ...input };
    store.language = String(settings.language);
    return settings;
  },
  countries: (store: Store): Json => {
    const names = new Intl.DisplayNames(store.language, { type: 'region' });
    return codes.map((code) => ({ code, name: names.of(code) ?? code, official: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name));
  },
  search: (store: Store, { text, limit }: any): Json =>
    ['member', 'event', 'person', 'organization', 'document', 'decision'].flatMap((kind) => store.list(kind, { text, limit }).items.map((row) => ({ kind, id: row.id, title: row.title, note: '' }))).slice(0, limit),
  list_findings: (store: Store): Json => [
    { code: 'countries-differ', severity: 'medium', records: [`event:${store.find('event', 'vii-2025')!.id}`], message: '21 países anunciados, 20 nombrados.' },
    { code: 'post-vacant', severity: 'medium', records: [`member:${store.find('member', 'UY')!.id}`], message: 'El enlace de datos abiertos está vacante desde hace 95 días.' },
    { code: 'text-missing', severity: 'low', records: [`event:${store.find('event', 'viii-2026')!.id}`], message: 'Falta el nombre en portugués.' },
  ],
  overview: (store: Store): Json => {
    const ref = (kind: string, row: any): any => row && { kind, id: row.id, key: row.key, title: row.title };
    const slot = (row: any) => ({ record: ref('event', row), kind: row.fields.kind, scope: row.fields.scope, status: row.fields.status, begin: row.fields.begin, end: row.fields.end, country: row.fields.country });
    const next = store.all('event', { status: 'planned' })[0];
    return {
      today: '2026-10-05', members: 30, next_event: slot(next), next_in: 52,
      overdue: store.all('commitment').map((row) => ({ code: 'commitment-late', record: ref('commitment', row), of: ref('member', store.all('member').find((one) => one.id === row.fields.member)), date: '2026-09-23', days: 12 })),
      vacant: store.all('post').slice(2, 4).map((row) => ({ code: 'post-vacant', record: ref('post', row), of: ref('member', store.all('member').find((one) => one.id === row.fields.member)), date: null, days: null })),
      ending: store.all('term').map((row) => ({ code: 'term-ending', record: ref('term', row), of: ref('body', store.all('body')[0]), date: '2026-11-27', days: 53 })),
      calendar: store.all('event').filter((row) => String(row.fields.begin).startsWith('2025')).map(slot),
    };
  },
  figures: (store: Store, { year }: any): Json => [['members', store.all('member')], ['events', store.all('event').filter((row) => String(row.fields.begin).startsWith(String(year)))]].map(([key, rows]: any) => ({ key, value: String(rows.length), kind: 'counted', records: rows.map((row: any) => ({ kind: key.slice(0, -1), id: row.id, key: row.key, title: row.title })), source: null })),
  preview_report: (): Json => ({ preview: 1, pages: Array.from({ length: 9 }, () => ({ width: 595, height: 842 })), marks: [{ page: 1, x: 120, y: 114, width: 60, records: [{ kind: 'member', id: 'id-6', key: 'AG', title: 'Antigua y Barbuda' }] }], substituted: '' }),
  make_report: (_: Store, { path }: any): Json => ({ files: [{ path, language: 'es', pages: 9 }] }),
  history: (store: Store, { record }: any): Json => store.done.filter((step) => !record || step.changes.some((change) => change.ref === record)).map((step, i) => ({ op: i, at: step.at, author: 'Ana Modelo', label: step.label, changes: step.changes.map((change) => ({ record: change.ref, field: 'name', before: null, after: null })) })).reverse(),
};
