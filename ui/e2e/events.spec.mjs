/** Events, from end to end, over the real core: made, filled with participants, met, and deleted with the way back. */
import { call, ensure, equal, journey, open } from './harness.mjs';

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

  await page.click('article nav.tabs a >> nth=2');
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

  await page.click('article nav.tabs a >> nth=1');
  await page.click('button:has-text("Añadir la primera sesión")');
  await page.waitForSelector('dialog form');
  await page.fill('dialog .tri input >> nth=0', 'Apertura');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.click('article nav.tabs a >> nth=2');
  await page.click('td.mark button >> nth=0');
  await page.waitForSelector('td.mark .mk.ok');
  equal((await call(page, 'list_attendances', { limit: 500 })).items.filter((one) => one.title !== '').length > 0, true, 'attendance is kept');

  await page.click('article nav.tabs a >> nth=0');
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
  await page.waitForSelector('[data-sheet] img', { timeout: 60_000 });
  const pages = await page.locator('[data-sheet]').count();
  ensure(pages > 3, `${pages} pages`);
  await page.waitForFunction(() => [...document.querySelectorAll('[data-sheet] img')].some((one) => one.complete && one.naturalWidth > 0), undefined, { timeout: 30_000 });
  for (let i = 1; i < Math.min(pages, 8) && (await page.locator('[data-sheet] button').count()) === 0; i++) await page.click('.desk .foot .ib >> nth=1');
  await page.locator('[data-sheet] button').first().click();
  await page.waitForSelector('.panel li a');
  await page.keyboard.press('Escape');
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-'));
  await page.evaluate((path) => window.__plenaria.answers.push(path), folder);
  await page.click('.bar .main-act');
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('3'), undefined, { timeout: 120_000 });
  const files = readdirSync(folder);
  equal(files.length, 3, `three reports: ${files.join(', ')}`);
});
