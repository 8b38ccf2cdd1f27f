/** Writing: dates as people type them, many records at once, two windows on one field, texts where they stand. */
import { call, ensure, equal, journey, open, undo } from './harness.mjs';

journey('a date is typed as people type it, and what was understood stands beside', async (page, url) => {
  await open(page, url, '#/settings/network');
  const field = page.locator('.fields > div', { has: page.locator('dt:text-is("Creada"), dt label:text-is("Creada")') }).first();
  await field.locator('.v').click();
  const input = field.locator('input');
  for (const [typed, understood] of [['26-10-15', '26 de octubre de 2015'], ['oct 2015', 'octubre de 2015'], ['octubre de 2015', 'octubre de 2015'], ['2015', '2015'], ['hoy', /\d+ de \w+ de \d{4}/], ['nunca', 'no se entiende como fecha']]) {
    await input.fill(typed);
    const said = await field.locator('small').first().textContent();
    ensure(typeof understood === 'string' ? said === understood : understood.test(said), `${typed}: ${said}`);
  }
  await page.keyboard.press('Escape');
  await field.locator('button.v').waitFor();
});

journey('several records are edited at once and one undo takes it back', async (page, url) => {
  await open(page, url, '#/members?view=table');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="4"] .clip');
  const before = await call(page, 'list_members', { limit: 3, sort: [{ field: 'title', descending: false }] });
  await page.click('[role=row][aria-rowindex="2"]');
  await page.click('[role=row][aria-rowindex="4"]', { modifiers: ['Shift'] });
  await page.click('.grid-sum button:has-text("Editar")');
  await page.selectOption('dialog select >> nth=0', 'paper');
  const paper = before.items.every((one) => one.fields.paper === 'letter') ? 'a4' : 'letter';
  await page.selectOption('dialog select >> nth=1', paper);
  await page.click('dialog .main-act');
  await page.waitForSelector('dialog', { state: 'detached' });
  const read = async () => (await call(page, 'list_members', { limit: 3, sort: [{ field: 'title', descending: false }] })).items.map((one) => one.fields.paper);
  equal(await read(), [paper, paper, paper], 'the three have it');
  await undo(page, 1);
  equal(await read(), before.items.map((one) => one.fields.paper), 'and one undo takes it back');
});

journey('two windows write on one field: both values stand, and one is chosen', async (page, url) => {
  await open(page, url, '#/settings/network');
  const { items: [network] } = await call(page, 'list_networks', { limit: 1 });
  const field = page.locator('.fields > div', { has: page.locator('dt:text-is("Sitio web"), dt label:text-is("Sitio web")') }).first();
  await field.locator('.v').click();
  await field.locator('input').fill('https://mia.example');
  await call(page, 'edit_network', { id: network.id, fields: { website: 'https://otra.example' } });
  // The change has reached this window when its toast says so.
  await page.waitForSelector('.toast');
  await field.locator('input').focus();
  await page.keyboard.press('Enter');
  await field.locator('.clash:has-text("https://otra.example")').waitFor();
  equal(await field.locator('input').inputValue(), 'https://mia.example', 'what was typed is still there');
  await field.locator('.clash button >> nth=0').click();
  await field.locator('.v:has-text("https://mia.example")').waitFor();
  await undo(page, 2);
  equal((await call(page, 'get_network', { id: network.id })).fields.website, network.fields.website, 'as before');
});

journey('a missing text is written where it stands, beside its original', async (page, url) => {
  await open(page, url, '#/settings/texts?state=missing');
  await page.waitForSelector('.texts td .missing');
  const before = (await call(page, 'list_texts', { state: 'missing', limit: 1 })).total;
  await page.click('.texts td .missing >> nth=0');
  await page.keyboard.type('Escrito donde falta');
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => ![...document.querySelectorAll('.texts textarea')].length);
  equal((await call(page, 'list_texts', { state: 'missing', limit: 1 })).total, before - 1, 'one less is missing');
  await undo(page, 1);
  equal((await call(page, 'list_texts', { state: 'missing', limit: 1 })).total, before, 'as before');
});

journey('cells pasted on a list are shown before anything is written, and one undo takes them back', async (page, url) => {
  await open(page, url, '#/people');
  await page.waitForSelector('.list-pane .item');
  const before = (await call(page, 'list_people', { limit: 1 })).total;
  await page.evaluate(() => navigator.clipboard.writeText('Nombre\tApellido\tCorreo\nLucía\tPegada\tlucia.pegada@correo.example\nJuan\tPegado\tno es correo\n'));
  await page.evaluate(() => document.querySelector('main').focus());
  await page.keyboard.press('Control+v');
  await page.waitForSelector('dialog tbody .state.bad');
  equal((await call(page, 'list_people', { limit: 1 })).total, before, 'nothing is written yet');
  await page.uncheck('dialog .check input');
  await page.click('dialog .main-act');
  await page.waitForSelector('dialog', { state: 'detached' });
  equal((await call(page, 'list_people', { limit: 1 })).total, before + 1, 'the sound row came in');
  await undo(page, 1);
  equal((await call(page, 'list_people', { limit: 1 })).total, before, 'and one undo takes it back');
});
