/** A small fictional network for developing screens without Rust. Every name is invented. */
import type { Fields, RecordValue } from '../types';

export type Table = Map<string, RecordValue & { kind: string }>;

const focal: [string, string, string][] = [
  ['AG', 'Lena Example Browne', 'en'], ['AR', 'Elisa Muestra Paz', 'es'], ['BS', '', 'en'], ['BB', 'Irene Ensayo Clarke', 'en'], ['BZ', 'Owen Sample Reed', 'en'],
  ['BO', 'Gabriel Boceto Roca', 'es'], ['BR', 'Joana Exemplo de Matos', 'pt'], ['CL', 'Bruno Ficticio Lagos', 'es'], ['CO', 'Celia Supuesta Mora', 'es'], ['CR', 'Damián Modelo Ríos', 'es'],
  ['DM', 'Mark Draft Joseph', 'en'], ['EC', 'Héctor Ensayo Vidal', 'es'], ['SV', 'Nora Prueba Sol', 'es'], ['GT', 'Fabián Prueba Soto', 'es'], ['GY', 'Dale Pattern Brooks', 'en'],
  ['HT', 'Réné Exemple Jean', 'fr'], ['HN', 'Olga Figurada Paz', 'es'], ['JM', '', 'en'], ['MX', 'Iván Maqueta Ruiz', 'es'], ['NI', 'Sara Tentativa Cruz', 'es'],
  ['PA', 'Julia Hipótesis Arce', 'es'], ['PY', 'Rubén Esbozo Duarte', 'es'], ['PE', 'Aurelia Ejemplo Prado', 'es'], ['DO', 'Teresa Maqueta Polanco', 'es'], ['VC', 'John Trial Baptiste', 'en'],
  ['LC', 'Rita Pattern Felix', 'en'], ['SR', 'Marlon Voorbeeld', 'nl'], ['TT', 'Asha Specimen Ali', 'en'], ['UY', 'Graciela Boceto Luna', 'es'], ['VE', 'Luis Supuesto Marín', 'es'],
];
const regions: Record<string, string> = { AG: 'caribbean', AR: 'south', BS: 'caribbean', BB: 'caribbean', BZ: 'caribbean', BO: 'andean', BR: 'south', CL: 'south', CO: 'andean', CR: 'meso', DM: 'caribbean', EC: 'andean', SV: 'meso', GT: 'meso', GY: 'caribbean', HT: 'caribbean', HN: 'meso', JM: 'caribbean', MX: 'meso', NI: 'meso', PA: 'meso', PY: 'south', PE: 'andean', DO: 'caribbean', VC: 'caribbean', LC: 'caribbean', SR: 'caribbean', TT: 'caribbean', UY: 'south', VE: 'andean' };
const officials: Record<string, string> = { UY: 'República Oriental del Uruguay', BR: 'República Federativa de Brasil', MX: 'Estados Unidos Mexicanos' };

export function seed(): Table {
  const table: Table = new Map();
  let count = 0;
  const add = (kind: string, key: string | null, fields: Fields) => {
    const id = `id-${++count}`;
    table.set(`${kind}:${id}`, { kind, id, key, revision: 1, language: 'es', title: '', fields });
    return id;
  };
  const name = (tag: string, code: string) => new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code;

  add('network', 'network', { name: { es: 'Red de Ejemplo', en: 'Example Network', pt: 'Rede de Exemplo' }, acronym: 'RE', main_language: 'es', languages: ['es', 'en', 'pt'], country: 'UY', zone: 'America/Montevideo', decimal_mark: 'comma', paper: 'a4', currency: 'USD', demo: true, founded: '2019', mission: { es: 'Que los países **aprendan juntos** lo que cada uno ya sabe.' } });
  const subregions: Record<string, string> = {};
  for (const [key, es, en, pt] of [['south', 'Mercosur', 'Mercosur', 'Mercosul'], ['andean', 'Andina', 'Andean', 'Andina'], ['meso', 'Mesoamérica', 'Mesoamerica', 'Mesoamérica'], ['caribbean', 'Caribe', 'Caribbean', 'Caribe']] as const) {
    subregions[key] = add('subregion', key, { name: { es, en, pt }, position: 0 });
  }
  const members: Record<string, string> = {};
  const people: Record<string, string> = {};
  for (const [code, person, language] of focal) {
    const member = (members[code] = add('member', code, { kind: 'country', country: code, name: { es: name('es', code), en: name('en', code), pt: name('pt', code) }, official_name: officials[code] ? { es: officials[code] } : null, correspondence_language: language, paper: 'a4', note: null }));
    add('membership', null, { member, status: 'active', begin: '2019-03-12', end: 'open' });
    add('member_subregion', null, { member, subregion: subregions[regions[code] ?? 'south']!, begin: '2019-03-12', end: 'open' });
    const organization = add('organization', null, { name: { es: `Agencia Ficticia de ${name('es', code)}` }, kind: 'agency', country: code, aliases: [], end: 'open' });
    add('member_institution', null, { member, organization, role: 'lead', begin: '2021', end: 'open' });
    const post = add('post', null, { name: { es: 'Punto focal', en: 'Focal point', pt: 'Ponto focal' }, kind: 'focal_point', member, organization, email: `foco@${code.toLowerCase()}.example`, end: 'open' });
    if (!person) continue;
    people[code] = add('person', null, { printed_name: person, correspondence_language: language, languages: [language], country: code, email: `${person.split(' ')[0]!.toLowerCase()}@example.org`, sectors: [], expertise: ['interoperabilidad'] });
    add('tenure', null, { post, person: people[code]!, capacity: 'titular', begin: '2023-03-01', end: 'open' });
  }
  const link = add('post', null, { name: { es: 'Enlace de datos abiertos' }, kind: 'technical', member: members.UY!, end: 'open' });
  const old = add('person', null, { printed_name: 'Inés Modelo Paz', country: 'UY', languages: ['es'], sectors: [], expertise: [] });
  add('tenure', null, { post: link, person: old, capacity: 'titular', begin: '2022-03-01', end: '2026-07-02' });
  const body = add('body', 'executive-committee', { name: { es: 'Comité ejecutivo', en: 'Executive committee', pt: 'Comitê executivo' }, kind: 'executive_committee', scope: 'own' });
  const term = add('term', null, { body, name: '2024–2026', begin: '2024-11-20', end: '2026-11-27' });
  add('seat', null, { term, member: members.UY!, office: 'chair', votes: true, end: 'open' });

  const series = add('series', 'annual', { name: { es: 'Reuniones anuales', en: 'Annual meetings', pt: 'Reuniões anuais' }, scope: 'own', position: 0 });
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
  const hosts = ['UY', 'CR', 'JM', 'PE', 'BR', 'CL', 'GT', 'PA'];
  const cities = ['Montevideo', 'San José', 'Kingston', 'Lima', 'Brasilia', 'Santiago', 'Antigua Guatemala', 'Ciudad de Panamá'];
  roman.forEach((number, i) => {
    const event = add('event', `${number.toLowerCase()}-${2019 + i}`, {
      name: { es: `${number} Reunión Anual`, en: `${number} Annual Meeting`, ...(i === 7 ? {} : { pt: `${number} Reunião Anual` }) }, kind: 'annual_meeting', scope: 'own', mode: 'hybrid', status: i === 7 ? 'planned' : 'held',
      place: { es: cities[i]! }, venue: null, country: hosts[i]!, zone: 'America/Panama', begin: `${2019 + i}-11-26`, end: `${2019 + i}-11-27`, languages: ['es', 'en', 'pt'], objective: { es: 'Aprobar el informe del año y el plan del siguiente.\n\n- Informe del comité\n- Plan anual\n- Elección de autoridades' }, summary: null, countries_stated: i === 6 ? 21 : null, countries_bound: 'exact', people_bound: 'exact', tags: [],
    });
    add('edition', null, { event, series, number, ordinal: i + 1 });
    add('organizer', null, { event, member: members[hosts[i]!]!, role: 'host' });
    if (i < 6) return;
    const session = add('session', null, { event, name: { es: 'Sesión de apertura' }, date: `${2019 + i}-11-26`, begin: '09:00', end: '12:30', interpretation: ['es', 'en', 'pt'], position: 0 });
    [['1', 'Apertura', 'information', 30], ['2', 'Informe del año y plan anual', 'decision', 60], ['3', 'Software público', 'presentation', 40], ['', 'Pausa', 'break', 20], ['4', 'Datos abiertos', 'topic', 60], ['5', 'Elección de autoridades', 'election', 30]].forEach(([n, title, kind, minutes], position) => {
      add('item', null, { event, session, number: n || null, name: { es: String(title) }, kind: String(kind), minutes: Number(minutes), begin: ['09:00', '09:30', '10:30', '11:10', '11:30', '12:30'][position]!, position });
    });
    Object.keys(members).slice(0, 20).forEach((code, position) => {
      const participant = add('participant', null, { event, member: members[code]!, person: position % 3 === 0 ? (people[code] ?? null) : null, role: position === 0 ? 'head' : 'delegate', invitation: position % 5 === 4 ? 'invited' : 'confirmed', presence: 'by_attendance', bound: 'exact', includes_listed: 'unknown', remote: 'unknown', position });
      if (i === 6) add('attendance', null, { session, participant, state: position % 7 === 6 ? 'absent' : 'present' });
    });
    add('participant', null, { event, number: 120, bound: 'over', stated: 'más de 120 asistentes', role: 'public', invitation: 'unrecorded', presence: 'present', includes_listed: 'unknown', remote: 'unknown', position: 90 });
    add('document', null, { name: { es: 'Acta de la reunión' }, about: `event:${event}`, file_name: 'acta.pdf', media_type: 'application/pdf', size: 184233, content: 'ab12', personal: false, position: 0 });
    add('document', null, { name: { es: 'Compromiso de Antigua' }, about: `event:${event}`, personal: false, position: 1 });
    const decision = add('decision', null, { number: '2025-07', name: { es: 'Catálogo de software público' }, kind: 'resolution', scope: 'own', event, date: `${2019 + i}-11-27`, way: 'meeting', state: 'adopted' });
    add('commitment', null, { name: { es: 'Publicar el catálogo de software público' }, decision, event, member: members.UY!, due: '2026-09-23', state: 'open', position: 0 });
  });
  for (let i = 0; i < 26; i++) {
    add('event', `taller-${i}`, { name: { es: `Taller de datos ${i + 1}` }, kind: i % 3 ? 'workshop' : 'webinar', scope: i % 6 === 5 ? 'supported' : 'own', mode: i % 3 ? 'on_site' : 'remote', status: 'held', place: i % 3 ? { es: 'Quito' } : null, country: i % 3 ? 'EC' : null, begin: `${2020 + (i % 6)}-${String(1 + (i % 12)).padStart(2, '0')}`, end: null, languages: ['es'], countries_bound: 'exact', people_bound: 'exact', tags: ['datos'] });
  }
  return table;
}
