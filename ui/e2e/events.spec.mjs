/** Events, from end to end, over the real core: made, filled with participants, met, and deleted with the way back. */
import { audit } from './accessibility.spec.mjs';
import { call, ensure, equal, journey, open, undoAll, until } from './harness.mjs';

journey('an event is made, its participants composed, its sessions attended, and it is deleted with Undo', async (page, url) => {
  await open(page, url, '#/events');
  await page.waitForSelector('[role=grid]');
  const before = (await call(page, 'list_events', { limit: 1 })).total;
  await page.click('[data-new]');
  await page.waitForSelector('dialog form');
  await page.fill('dialog .tri input >> nth=0', 'Taller de prueba');
  await page.fill('dialog input[placeholder^="26/10/2015"] >> nth=0', '5/10/2026');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Taller de prueba');
  const id = await page.evaluate(() => decodeURIComponent(location.hash.split('/')[2].split('?')[0]));

  await page.click('article nav.tabs a:has-text("Participantes")');
  await page.click('button:has-text("Añadir países")');
  await page.waitForSelector('dialog .parts input');
  for (const nth of [0, 1, 2]) await page.locator('dialog .parts input').nth(nth).check();
  await page.click('dialog .main-act');
  await page.waitForSelector('dialog', { state: 'detached' });
  equal((await call(page, 'list_participants', { filter: { event: id }, limit: 1 })).total, 3, 'three countries');
  const [step] = await call(page, 'history', { limit: 1 });
  equal(new Set(step.changes.map((one) => one.record)).size, 3, 'three countries are one operation');

  await page.click('button:has-text("Añadir número")');
  await page.waitForSelector('dialog form');
  await page.fill('dialog form input >> nth=0', '120');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => document.body.textContent?.includes('120 personas'));

  const answer = page.locator('td.answer select').first();
  await answer.selectOption('confirmed');
  await page.waitForFunction(async () => document.querySelector('td.answer .mk.ok') !== null);

  await page.click('article nav.tabs a:has-text("Agenda")');
  await page.click('button:has-text("Añadir la primera sesión")');
  await page.waitForSelector('dialog form');
  await page.fill('dialog .tri input >> nth=0', 'Apertura');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.click('article nav.tabs a:has-text("Participantes")');
  await page.click('td.mark button >> nth=0');
  await page.waitForSelector('td.mark .mk.ok');
  equal((await call(page, 'list_attendances', { limit: 500 })).items.filter((one) => one.title !== '').length > 0, true, 'attendance is kept');

  await page.click('article nav.tabs a:has-text("Resumen")');
  await page.click('.bar [aria-haspopup=menu]');
  await page.click('[role=menuitem]');
  await page.waitForFunction(() => location.hash === '#/events');
  equal((await call(page, 'list_events', { limit: 1 })).total, before, 'deleted with all that belongs to it');
  await page.click('.toast button:has-text("Deshacer")');
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('Rehacer'));
  equal((await call(page, 'list_participants', { filter: { event: id }, limit: 1 })).total, 4, 'undo brings all of it back');
  await call(page, 'delete_event', { id });
});

journey('an agenda that does not fit says so and moves what follows; a whole session is noted at once', async (page, url) => {
  await open(page, url, '#/events');
  await page.waitForSelector('[role=grid]');
  const event = await call(page, 'add_event', { fields: { name: 'Reunión de prueba', begin: '2026-11-10', status: 'planned' } });
  const session = await call(page, 'add_session', { fields: { event: event.id, name: 'Mañana', date: '2026-11-10', begin: '09:00', end: '12:00' } });
  for (const [position, begin, minutes] of [[0, '09:00', 60], [1, '09:30', 30], [2, '10:00', 30]]) {
    await call(page, 'add_item', { fields: { event: event.id, session: session.id, number: String(position + 1), name: `Punto ${position + 1}`, begin, minutes, position } });
  }
  for (const country of ['EE', 'KR']) await call(page, 'add_participant', { fields: { event: event.id, country, invitation: 'confirmed' } });
  await open(page, url, `#/events/${event.id}?tab=agenda`);
  await page.click('.clash button');
  await page.waitForSelector('.clash', { state: 'detached' });
  const times = (await call(page, 'list_items', { filter: { event: event.id }, sort: [{ field: 'position', descending: false }], limit: 10 })).items.map((one) => one.fields.begin);
  equal(times, ['09:00', '10:00', '10:30'], 'what follows begins later');
  await open(page, url, `#/events/${event.id}?tab=participants`);
  await page.click('th.mark button[aria-haspopup=menu]');
  await page.click('[role=menuitem] >> nth=0');
  await page.waitForFunction(() => document.querySelectorAll('td.mark .mk.ok').length === 2);
  await page.focus('td.mark button >> nth=0');
  await page.keyboard.press('a');
  await page.waitForSelector('td.mark .mk.absent');
  await call(page, 'delete_event', { id: event.id });
});

journey('the report is looked at, a figure opens its records, and it is saved in three languages', async (page, url) => {
  const { mkdtempSync, readdirSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  await open(page, url, '#/reports');
  await page.waitForSelector('[data-sheet] img');
  const pages = await page.locator('[data-sheet]').count();
  ensure(pages > 3, `${pages} pages`);
  await page.waitForFunction(() => [...document.querySelectorAll('[data-sheet] img')].some((one) => one.complete && one.naturalWidth > 0));
  for (let i = 1; i < Math.min(pages, 8) && (await page.locator('[data-sheet] button').count()) === 0; i++) await page.click('.desk .foot .ib >> nth=1');
  await page.locator('[data-sheet] button').first().click();
  await page.waitForSelector('.panel li a');
  await page.keyboard.press('Escape');
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-'));
  await page.evaluate((path) => window.__plenaria.answers.push(path), folder);
  await page.click('.bar .main-act');
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('3'));
  const files = readdirSync(folder);
  equal(files.length, 3, `three reports: ${files.join(', ')}`);
});

journey('events: the room is run by the keyboard: the door, the quorum, items, a vote by hands and one by name, a decision, and all of it is kept at once', async (page, url) => {
  await open(page, url, '#/events');
  const event = (await call(page, 'list_events', { limit: 500 })).items.find((row) => row.key === 'viii-2026');
  await open(page, url, `#/events/${event.key}/room`);
  await page.waitForSelector('.q');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  const session = (await call(page, 'list_sessions', { filter: { event: event.id }, sort: [{ field: 'date', descending: false }, { field: 'begin', descending: false }] })).items[0];
  const quorum = () => call(page, 'quorum', { session: session.id, at: '23:59' });
  equal((await quorum()).present, 0, 'nobody yet');

  await page.keyboard.type('gua');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Guatemala")');
  await page.keyboard.press('Enter');
  await until(async () => (await quorum()).present === 1, 'Guatemala is in');
  await page.waitForFunction(() => document.querySelector('.q .n')?.textContent?.startsWith('1 '));
  await page.keyboard.type('gua');
  await page.waitForSelector('[role=option] .state.ok');
  await page.keyboard.press('Enter');
  await until(async () => (await quorum()).present === 0, 'Guatemala has left');

  await page.keyboard.type('Zoila Sorpresa');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog input[role=combobox]:focus');
  await page.keyboard.type('chi');
  await page.click('[role=option]:has-text("Chile") >> nth=0');
  await page.click('dialog button[type=submit]');
  await until(async () => (await call(page, 'list_people', { text: 'Zoila Sorpresa', limit: 1 })).total === 1, 'who was not expected is a person');

  await page.click('.sec-h [aria-haspopup=menu]');
  await page.waitForSelector('[role=menuitem]:focus');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(async () => (await quorum()).met === true, 'there is a quorum');
  await page.waitForSelector('.q .say.ok');

  await page.click('button:has-text("Abrir 1.")');
  await page.waitForSelector('.items .now');
  await page.click('button:has-text("Siguiente: 2.")');
  await page.waitForFunction(() => document.querySelector('.items .now')?.textContent?.includes('2.'));
  const items = (await call(page, 'list_items', { filter: { session: session.id }, limit: 50 })).items;
  const first = items.find((row) => row.fields.number === '1');
  ensure(first.fields.state === 'treated' && first.fields.begun && first.fields.ended, 'the first item is treated, with its times');

  await page.click('button:has-text("Abrir una votación")');
  await page.waitForSelector('dialog form');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('.numbers input:focus');
  for (const count of ['10', '3', '1']) {
    await page.keyboard.type(count);
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('button:has-text("Cerrar: Aprobado")');
  await until(async () => (await call(page, 'list_votes', { filter: { session: session.id } })).items[0]?.fields.abstentions === 1, 'the numbers are kept');
  const frozen = (await call(page, 'list_votes', { filter: { session: session.id } })).items[0];
  equal(frozen.fields.present, (await quorum()).present, 'who was present is frozen');
  await page.click('button:has-text("Cerrar: Aprobado")');
  await page.click('button:has-text("Anotar la decisión")');
  await page.keyboard.press('Enter');
  await until(async () => (await call(page, 'list_decisions', { filter: { event: event.id, vote: frozen.id } })).total === 1, 'the decision of the vote');

  await page.click('button:has-text("Abrir una votación")');
  await page.check('dialog input[value=roll_call]');
  await page.click('dialog button[type=submit]');
  await page.locator('.call input').first().focus();
  for (const key of ['1', '1', '2']) await page.keyboard.press(key);
  await until(async () => (await call(page, 'list_votes', { filter: { session: session.id } })).items.some((row) => row.fields.method === 'roll_call' && row.fields.in_favour === 2 && row.fields.against === 1), 'the answers by name');
  await audit(page, 'the room');

  await open(page, url, `#/events/${event.key}/screen?in=es,en,pt`);
  await page.waitForFunction(() => document.querySelector('.centre')?.textContent?.includes('Adoption of the agenda'));
  await audit(page, 'the screen of the room');
  await undoAll(page);
  equal((await quorum()).taken, false, 'nothing is left of it');
}, { viewport: { width: 1440, height: 900 } });

journey('events: where the statutes have subregions vote apart, only one of them votes in the room; the times of who came back are seen and corrected', async (page, url) => {
  await open(page, url, '#/events');
  const event = (await call(page, 'list_events', { limit: 500 })).items.find((row) => row.key === 'viii-2026');
  const session = (await call(page, 'list_sessions', { filter: { event: event.id }, sort: [{ field: 'date', descending: false }, { field: 'begin', descending: false }] })).items[0].id;
  await open(page, url, `#/events/${event.key}/room?session=${session}`);
  await page.click('button:has-text("Abrir una votación")');
  await page.waitForSelector('dialog input[value=show]');
  equal(await page.locator('dialog input[type=radio][value=""]').count(), 0, 'all vote, and nobody is asked who');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });

  await call(page, 'edit_body_rule', { id: 'regla-comite', fields: { seat_voters: 'subregion' } });
  const barbados = (await call(page, 'list_participants', { filter: { event: event.id }, limit: 500 })).items.find((row) => row.title && row.fields.member && row.fields.role === 'head');
  const times = [['check_in', '09:05'], ['check_out', '10:20'], ['check_in', '11:00']];
  for (const [name, at] of times) await call(page, name, { session, participant: barbados.id, at });
  const part = (await call(page, 'quorum', { session, at: '11:30' })).apart.find((one) => one.subregion.title === 'Caribe');
  await page.click('button:has-text("Abrir una votación")');
  await page.waitForSelector('dialog input:focus, dialog textarea:focus');
  await page.keyboard.type('Sede del Caribe');
  await page.check('dialog label:has-text("Caribe") input');
  await page.waitForFunction((count) => document.querySelector('dialog .frozen')?.textContent?.includes(`de ${count} presentes`), part.entitled);
  await audit(page, 'a vote to open, where subregions vote apart');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('section:has-text("votan solo miembros de la subregión Caribe") .numbers');
  const vote = (await call(page, 'list_votes', { filter: { session } })).items[0];
  equal([vote.fields.subregion, vote.fields.entitled], [part.subregion.id, part.entitled], 'the vote is that of the subregion');

  const screen = await page.context().newPage();
  await open(screen, url, `#/events/${event.key}/screen?in=es,en,pt&session=${session}`);
  await screen.waitForFunction((count) => document.querySelector('footer')?.textContent?.includes(`/ ${count}`) && document.querySelectorAll('footer b').length > 2, part.entitled);
  const standing = await screen.locator('footer').innerText();
  equal(standing.match(/Caribe/g)?.length, 2, 'the screen says whose quorum it is, in Spanish and in Portuguese');
  ensure(standing.includes('Caribbean'), 'and in English');
  await audit(screen, 'the screen during the vote of one subregion');
  await screen.close();

  await page.click('button[aria-expanded=false]:has-text("Ver")');
  await page.click('.stays button:has-text("09:05–10:20, 11:00–")');
  await page.waitForSelector('dialog input:focus');
  const until1 = page.getByRole('group', { name: 'Estancia 1' }).getByLabel('hasta');
  await until1.fill('11:20');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('dialog [role=alert]');
  await until1.fill('10:50');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('.stays button:has-text("09:05–10:50, 11:00–")');
  await undoAll(page);
  equal((await call(page, 'quorum', { session })).taken, false, 'nothing is left of it');
}, { viewport: { width: 1440, height: 900 } });

journey('events: preparation is counted back from the date, and minutes go from composed to approved', async (page, url) => {
  await open(page, url, '#/events');
  await open(page, url, '#/events/viii-2026?tab=preparation');
  await page.click('button:has-text("Empezar con estos pasos")');
  await page.waitForSelector('article li input[type=checkbox]');
  await page.locator('article li input[type=checkbox]').first().check();
  await until(async () => (await call(page, 'checklist', { event: 'viii-2026' })).done === 1, 'one step done');
  await open(page, url, '#/events/vii-2025?tab=minutes');
  await page.waitForSelector('article .minutes h2');
  const parts = await page.locator('article .minutes aside input[type=checkbox]').count();
  ensure(parts >= 8, `${parts} parts to choose from`);
  if (await page.locator('button:has-text("Empezar el acta")').count()) await page.click('button:has-text("Empezar el acta")');
  const state = async () => (await call(page, 'minutes', { event: 'vii-2025' })).minutes?.state;
  await until(async () => (await state()) !== undefined, 'the minutes are begun');
  if ((await state()) === 'draft') await page.click('button:has-text("Circular")');
  await until(async () => (await state()) !== 'draft', 'circulated');
  if ((await state()) !== 'approved') {
    await page.click('button:has-text("Aprobar")');
    await until(async () => (await state()) === 'approved', 'approved');
  }
  await undoAll(page);
  equal((await call(page, 'checklist', { event: 'viii-2026' })).steps.length, 0, 'no step is left');
});

journey('events: an event is made after another with chosen parts', async (page, url) => {
  await open(page, url, '#/events');
  const total = (await call(page, 'list_events', { limit: 1 })).total;
  await open(page, url, '#/events/vii-2025');
  await page.waitForSelector('article .head h1');
  await page.click('button:has-text("Nuevo a partir de este")');
  await page.waitForSelector('dialog form');
  await page.keyboard.type('17/11/2027');
  await page.uncheck('dialog input[value=invited]');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => !location.hash.includes('vii-2025'));
  const id = await page.evaluate(() => decodeURIComponent(location.hash.split('/')[2].split('?')[0]));
  const made = await call(page, 'get_event', { id });
  equal([made.fields.begin, made.fields.status], ['2027-11-17', 'planned'], 'its day');
  ensure((await call(page, 'list_items', { filter: { event: made.id }, limit: 1 })).total > 0, 'the agenda came along');
  equal((await call(page, 'list_participants', { filter: { event: made.id }, limit: 1 })).total, 0, 'who was invited did not');
  await undoAll(page);
  equal((await call(page, 'list_events', { limit: 1 })).total, total, 'nothing is left of it');
});

journey('events: who speaks on an item is written where it stands, and who travels adds up by who pays', async (page, url) => {
  await open(page, url, '#/events/viii-2026?tab=agenda');
  const item = (await call(page, 'list_items', { filter: { event: (await call(page, 'get_event', { id: 'viii-2026' })).id }, sort: [{ field: 'begin', descending: false }], limit: 50 })).items.find((one) => one.fields.number === '1');
  const speakers = async () => (await call(page, 'list_speakers', { filter: { item: item.id }, sort: [{ field: 'position', descending: false }] })).items;
  await page.click(`#speakers-${item.id}`);
  await page.waitForSelector('.speakers [role=combobox]:focus');
  for (const [letters, name] of [['bru', 'Bruno Ficticio Lagos'], ['nadie de', 'nadie de']]) {
    await page.keyboard.type(letters);
    await page.click(`.speakers [role=option]:has-text("${name}") >> nth=0`);
    await page.waitForSelector(`.speakers li:has-text("${name}")`);
  }
  await page.click('.speakers li >> nth=1 >> button[aria-label^="Subir"]');
  await page.waitForSelector('.speakers li:first-child:has-text("nadie de")');
  equal((await speakers())[0].fields.stated, 'nadie de', 'the order is kept');
  await page.selectOption('.speakers li:has-text("Bruno") select', 'moderator');
  await until(async () => (await speakers()).some((one) => one.fields.role === 'moderator' && one.fields.member), 'what he does there, and for whom');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.said:has-text("Moderador"):has-text("Chile")');

  await page.click('article nav.tabs a:has-text("Viajes")');
  await page.waitForSelector('article tr.total');
  const total = page.locator('article tr.total td').last();
  const before = await total.textContent();
  await page.click('article .who >> nth=0');
  await page.waitForSelector('.groups h3');
  await page.click('article p.add input');
  await page.click('p.add [role=option] >> nth=0');
  await page.waitForFunction(() => document.querySelectorAll('article .who').length === 8);
  const added = (await call(page, 'list_travels', { limit: 100 })).items.find((one) => one.fields.ticket_cost === null && one.fields.organization === null);
  await call(page, 'edit_travel', { id: added.id, fields: { ticket_cost: 10_000, currency: 'USD' } });
  await page.waitForFunction((was) => [...document.querySelectorAll('article tr.total td')].at(-1)?.textContent !== was, before);
  await page.waitForSelector('article tr:has-text("No consta"):has-text("100")');
  await undoAll(page);
  equal((await speakers()).length, 0, 'nothing is left of it');
});

journey('events: a declaration is divided into paragraphs, signed by those present, commented and followed up', async (page, url) => {
  await open(page, url, '#/cooperation/decision/2024-13');
  const decision = await call(page, 'get_decision', { id: '2024-13' });
  const of = async (many) => (await call(page, `list_${many}`, { filter: { decision: decision.id }, limit: 100 })).items;
  await page.click('button:has-text("Dividir el texto en párrafos")');
  await page.waitForSelector('.adopted .state.ok');
  const [paragraph] = await of('paragraphs');
  equal(Object.keys(paragraph.fields.text).sort(), ['en', 'es', 'pt'], 'in every language');
  await call(page, 'edit_paragraph', { id: paragraph.id, fields: { text: { es: 'Otra cosa.' } } });
  await page.click('button:has-text("Adoptar el texto de los párrafos")');
  await until(async () => (await call(page, 'get_decision', { id: '2024-13' })).fields.text.es === 'Otra cosa.', 'the adopted text follows');

  await page.click('button:has-text("Firman los presentes")');
  await until(async () => (await of('statements')).length > 10, 'those present signed');
  await page.click('article li .acts [aria-haspopup=menu]');
  await page.click('[role=menuitem] >> nth=0');
  await page.waitForSelector('dialog form');
  await page.fill('dialog input[id$="-member"]', 'arg');
  await page.click('dialog [role=option]:has-text("Argentina")');
  await page.fill('dialog textarea >> nth=0', 'Con una reserva.');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('article li .said:has-text("Argentina")');
  await audit(page, 'a declaration');
  await undoAll(page);
  equal([(await of('paragraphs')).length, (await of('statements')).length], [0, 0], 'nothing is left of it');
});
