/** Cooperation and knowledge, from end to end, over the real core. */
import { call, ensure, equal, journey, open, settle } from './harness.mjs';

const heading = (page) => page.textContent('article .head h1');

journey('an exchange is added from its register, goes its way by steps, and Undo takes all of it back', async (page, url) => {
  await open(page, url, '#/cooperation/exchange');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  const before = (await call(page, 'list_exchanges', { limit: 1 })).total;
  await page.keyboard.press('Control+n');
  await page.waitForSelector('dialog form');
  await page.fill('dialog .tri input >> nth=0', 'Intercambio de prueba');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Intercambio de prueba');
  await page.click('ol.steps button:has-text("Aprobado")');
  await page.waitForFunction(() => document.querySelector('ol.steps [aria-current=step]')?.textContent?.includes('Aprobado'));
  const made = (await call(page, 'list_exchanges', { limit: 500 })).items.find((one) => one.title === 'Intercambio de prueba');
  equal(made.fields.status, 'approved', 'the step is kept');
  await call(page, 'undo');
  await page.waitForFunction(() => document.querySelector('ol.steps [aria-current=step]')?.textContent?.includes('Solicitado'));
  await call(page, 'undo');
  equal((await call(page, 'list_exchanges', { limit: 1 })).total, before, 'exchanges after undo');
});

journey('money is typed as people write it and kept exactly', async (page, url) => {
  const contribution = async () => (await call(page, 'list_contributions', { filter: { kind: 'voluntary', currency: 'USD' }, limit: 1 })).items[0];
  await open(page, url, '#/cooperation');
  const one = await contribution();
  await open(page, url, `#/cooperation/contribution/${one.id}`);
  await page.waitForSelector('article .head h1');
  const field = page.locator('dl.fields div', { hasText: /^Recibido/ }).locator('button.v');
  await field.click();
  await page.waitForSelector('article .edit input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.234,50');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article .edit', { state: 'detached' });
  equal((await call(page, 'get_contribution', { id: one.id })).fields.received, 123450, 'in minor units');
  ensure((await field.textContent()).includes('1.234,50'), 'shown as it was written');
  await call(page, 'undo');
  equal((await call(page, 'get_contribution', { id: one.id })).fields.received, one.fields.received, 'undone');
});

journey('the late commitments are one press away, and their page says because of what', async (page, url) => {
  await open(page, url, '#/cooperation/commitment');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  const late = (await call(page, 'list_findings')).filter((one) => one.code === 'commitment-late').length;
  ensure(late > 0, 'the demo has a late commitment');
  await page.click('button.chip:has-text("Vencidos")');
  await page.waitForFunction((count) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) === count + 1, late);
  await page.dblclick('[role=grid] [role=row][aria-rowindex="2"]');
  await page.waitForSelector('article .head .state.bad');
  ensure((await heading(page)).length > 0, 'the commitment has a name');
});

journey('several are deleted at once, and one Undo brings them back', async (page, url) => {
  await open(page, url, '#/cooperation/letter');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="3"]');
  await settle(page);
  const before = (await call(page, 'list_letters', { limit: 1 })).total;
  await page.focus('[role=grid]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await page.waitForFunction((wanted) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) === wanted, before - 1);
  equal((await call(page, 'list_letters', { limit: 1 })).total, before - 2, 'two letters went');
  await call(page, 'undo');
  equal((await call(page, 'list_letters', { limit: 1 })).total, before, 'both are back');
});

journey('the catalogue is narrowed by country and topic', async (page, url) => {
  await open(page, url, '#/knowledge/resource');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  await settle(page);
  const all = (await call(page, 'list_resources', { limit: 500 })).items;
  const topic = all.find((one) => one.fields.topics.length).fields.topics[0];
  await page.locator('label.pick', { has: page.locator('.sr', { hasText: /^Tema$/ }) }).locator('select').selectOption(topic);
  const wanted = all.filter((one) => one.fields.topics.includes(topic)).length;
  await page.waitForFunction((count) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) === count + 1, wanted);
  ensure(wanted < all.length, 'fewer than all');
});
