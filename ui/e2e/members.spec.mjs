/** Members, from end to end, over the real core. */
import { answer, call, ensure, equal, journey, open, settle, undoAll } from './harness.mjs';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const heading = (page) => page.textContent('article .head h1');

journey('a member is added, stands in the list, and Undo takes it away', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article .head h1');
  const before = (await call(page, 'list_members', { limit: 1 })).total;
  await page.keyboard.press('Control+n');
  await page.waitForSelector('dialog form');
  const taken = new Set((await call(page, 'list_members', { limit: 500 })).items.map((one) => one.fields.country));
  const free = (await call(page, 'list_countries', { language: 'es' })).find((one) => !taken.has(one.code));
  await page.fill('dialog input[role=combobox] >> nth=0', free.name);
  await page.click(`dialog [role=option]:has-text("${free.name}") >> nth=0`);
  await page.waitForFunction((name) => [...document.querySelectorAll('dialog .tri input')].some((one) => one.value === name), free.name);
  await page.click('dialog button[type=submit]');
  await page.waitForFunction((name) => document.querySelector('article .head h1')?.textContent === name, free.name);
  equal((await call(page, 'list_members', { limit: 1 })).total, before + 1, 'members after adding');
  const names = (await call(page, 'get_member', { id: free.code })).fields.name;
  ensure(names.es && names.en && names.pt, `the country's name came in three languages: ${JSON.stringify(names)}`);
  await page.click('.toast button:has-text("Deshacer")');
  await page.waitForFunction((name) => document.querySelector('article .head h1')?.textContent !== name, free.name);
  equal((await call(page, 'list_members', { limit: 1 })).total, before, 'members after undo');
});

journey('a field is written where it stands: Enter saves, Esc restores, Ctrl Z undoes', async (page, url) => {
  await open(page, url, '#/members');
  // One whose original is in the window's language: another original would leave the title as it is.
  const member = (await call(page, 'list_members', { limit: 500 })).items.find((one) => one.language === 'es');
  await open(page, url, `#/members/${member.id}`);
  await page.waitForFunction((title) => document.querySelector('article .head h1')?.textContent === title, member.title);
  const name = await heading(page);
  const first = page.locator('article dl.fields button.v').first();
  await first.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Nombre de prueba');
  await page.keyboard.press('Escape');
  equal(await heading(page), name, 'Esc restores');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article .edit input');
  await page.keyboard.type('Nombre de prueba');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Nombre de prueba');
  await page.waitForSelector('.toast');
  await page.locator('article .head h1').click();
  await page.keyboard.press('Control+z');
  await page.waitForFunction((was) => document.querySelector('article .head h1')?.textContent === was, name);
  await page.keyboard.press('Control+y');
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Nombre de prueba');
  await undoAll(page);
  await page.waitForFunction((was) => document.querySelector('article .head h1')?.textContent === was, name);
});

journey('what Rust refuses stands beside its field, and what was typed stays', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article .head h1');
  const section = page.locator('section.sec', { hasText: 'Estado en la red' });
  await section.locator('h2 button').click();
  await page.waitForSelector('dialog form');
  const begin = page.locator('dialog input[placeholder^="26/10/2015"]').first();
  await begin.fill('31/02/2026');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('dialog .hint.bad');
  equal(await begin.inputValue(), '31/02/2026', 'the field keeps what was typed');
  equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'true', 'the keyboard is in the field at fault');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
});

journey('a document is attached by dialog and by drop, saved elsewhere, and its removal undoes', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article .head h1');
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-'));
  const path = join(folder, 'nota de prueba.txt');
  writeFileSync(path, 'Una nota de prueba.\n');
  const documents = page.locator('section.sec', { hasText: 'Documentos' });
  await answer(page, path);
  await documents.locator('h2 button').click();
  await documents.locator('li', { hasText: 'nota de prueba' }).waitFor();
  const copy = join(folder, 'copia.txt');
  await answer(page, copy);
  await documents.locator('button[aria-label^="Guardar copia"]').first().click();
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('copia.txt'));
  const second = join(folder, 'otra.txt');
  writeFileSync(second, 'Otra.\n');
  await page.evaluate((dropped) => window.__plenaria.drop([dropped], 600, 400), second);
  await documents.locator('li', { hasText: 'otra' }).waitFor();
  await undoAll(page);
  await documents.locator('li', { hasText: 'nota de prueba' }).waitFor({ state: 'detached' });
});

journey('the table sorts, selects and copies what Excel takes', async (page, url) => {
  await open(page, url, '#/members?view=table');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="3"]');
  const first = () => page.textContent('[role=grid] [role=row][aria-rowindex="2"] [role=gridcell]');
  const was = await first();
  await page.click('[role=columnheader] button >> nth=0');
  await page.waitForFunction((before) => document.querySelector('[role=grid] [role=row][aria-rowindex="2"] [role=gridcell]')?.textContent !== before, was);
  await page.click('[role=grid] [role=row][aria-rowindex="2"]');
  await page.click('[role=grid] [role=row][aria-rowindex="4"]', { modifiers: ['Shift'] });
  await page.focus('[role=grid]');
  await page.keyboard.press('Control+c');
  await page.waitForSelector('.toast');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  equal(copied.split('\r\n').length, 4, 'a head and three rows were copied');
  ensure(copied.split('\r\n')[1].split('\t').length > 3, 'cells stand in columns');
});

journey('the map of members is walked by arrows, opens a member, and shows another date', async (page, url) => {
  await open(page, url, '#/members?view=map');
  const now = page.locator('svg a[data-code][tabindex="0"]');
  await now.waitFor();
  const rows = await page.locator('table.ledger tbody tr').count();
  equal(rows, (await call(page, 'list_members', { limit: 1 })).total, 'every member stands in the table beside the map');
  await page.focus('svg a[data-code="UY"]');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-code') !== 'UY' && document.activeElement?.hasAttribute('data-code'));
  const code = await page.evaluate(() => document.activeElement.getAttribute('data-code'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('article .head h1') !== null);
  ensure((await page.evaluate(() => location.hash)).includes(code), 'Enter opens the country that was reached');
  await open(page, url, '#/members?view=map&on=2019-01-01');
  await page.waitForFunction(() => [...document.querySelectorAll('table.ledger tbody tr')].some((row) => row.classList.contains('not')));
});

journey('the list is walked by arrows and by typing a name', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('[role=option] .clip');
  await settle(page);
  // The one at this end of the list is chosen, and the page beside it is its own.
  const opened = (at) => page.waitForFunction((end) => {
    const row = [...document.querySelectorAll('[role=option]')].at(end);
    const name = document.querySelector('article .head h1')?.textContent?.trim();
    return row?.getAttribute('aria-selected') === 'true' && Boolean(name) && row.textContent.includes(name);
  }, at);
  await page.focus('[role=listbox]');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await opened(-1);
  const last = await heading(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await opened(0);
  ensure((await heading(page)) !== last, 'the first is another than the last');
});
