/** What holds everywhere: languages, palette, history, keyboard, long lists. */
import { call, ensure, equal, journey, open, settle, until } from './harness.mjs';

journey('three languages are switched at once, without restart', async (page, url) => {
  await open(page, url, '#/members');
  const area = () => page.textContent('.nav a[aria-current] span');
  equal(await area(), 'Miembros', 'in Spanish');
  await page.click('.lang button[lang=pt]');
  await page.waitForFunction(() => document.querySelector('.nav a[aria-current] span')?.textContent === 'Membros');
  equal(await page.evaluate(() => document.documentElement.lang), 'pt-BR', 'the document says its language');
  await page.click('.lang button[lang=en]');
  await page.waitForFunction(() => document.querySelector('.nav a[aria-current] span')?.textContent === 'Members');
  await page.click('.lang button[lang=es]');
  await page.waitForFunction(() => document.querySelector('.nav a[aria-current] span')?.textContent === 'Miembros');
});

journey('the palette finds records without accents and opens them', async (page, url) => {
  await open(page, url, '#/overview');
  const member = (await call(page, 'list_members', { limit: 500 })).items.find((one) => /[áéíóúãõç]/.test(one.title));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(member.title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  await page.waitForFunction((title) => document.querySelector('#palette-0')?.textContent?.includes(title), member.title);
  await page.keyboard.press('Enter');
  await page.waitForFunction((title) => document.querySelector('article .head h1')?.textContent === title, member.title);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.waitForFunction(() => location.hash.startsWith('#/overview'));
});

journey('F6 goes through the panes', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article .head h1');
  const pane = () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label'));
  await page.keyboard.press('F6');
  const first = await pane();
  await page.keyboard.press('F6');
  const second = await pane();
  ensure(first && second && first !== second, `panes: ${first}, ${second}`);
});

journey('the history tells what was done and reverts one step of it', async (page, url) => {
  await open(page, url, '#/events');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  const [event] = (await call(page, 'list_events', { limit: 1, sort: [{ field: 'begin', descending: true }] })).items;
  const mode = event.fields.mode === 'remote' ? 'hybrid' : 'remote';
  await call(page, 'edit_event', { id: event.id, fields: { mode } });
  await open(page, url, `#/events/${event.id}`);
  await page.click('.bar button:has-text("Historia")');
  await page.waitForSelector('.panel li button');
  await page.click('.panel li button >> nth=0');
  await page.click('dialog .main-act');
  // The dialog goes before what it asked for is done.
  await until(async () => (await call(page, 'get_event', { id: event.id })).fields.mode === event.fields.mode, 'the mode is as before');
});

journey('a filter stays in the address and comes back with it', async (page, url) => {
  await open(page, url, '#/events');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  const all = Number(await page.getAttribute('[role=grid]', 'aria-rowcount'));
  await page.locator('main select').first().selectOption('supported');
  await page.waitForFunction((was) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) < was, all);
  const address = await page.evaluate(() => location.hash);
  await open(page, url, '#/settings');
  await open(page, url, address);
  await page.waitForFunction(() => document.querySelector('main select')?.value === 'supported');
});

journey('no screen scrolls sideways in the smallest window or at 200 %', async (page, url) => {
  for (const [width, height] of [[1024, 680], [640, 425]]) {
    await page.setViewportSize({ width, height });
    for (const area of ['overview', 'members', 'events', 'people', 'reports', 'settings', 'settings/texts', 'findings', 'find?text=datos', 'begin/members', 'help']) {
      await open(page, url, `#/${area}`);
      await settle(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      ensure(!wide, `${area} is wider than ${width}`);
      if (area === 'settings/texts') await page.waitForSelector('table.texts', { state: 'visible' });
    }
    const areas = await page.locator('.nav a').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);
    equal(areas, 9, `areas in sight at ${width}`);
  }
});

journey('a letter alone adds until that is switched off', async (page, url) => {
  const presses = async () => {
    await open(page, url, '#/members');
    await page.waitForSelector('[data-new]');
    await page.evaluate(() => document.querySelector('main').focus());
    await page.keyboard.press('n');
  };
  const closed = async (what) => {
    await page.waitForSelector(what);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  };
  const letters = async (wanted) => {
    await open(page, url, '#/settings/machine');
    await page.locator('label:has-text("N añade a la lista") input').setChecked(wanted);
    await until(async () => ((await call(page, 'get_settings')).views?.letters !== false) === wanted, 'the choice is kept');
  };
  await letters(true);
  await presses();
  await closed('dialog h2:has-text("Nuevo miembro")');
  await letters(false);
  await presses();
  await page.keyboard.press('Control+k');
  await page.waitForSelector('[role=option]');
  equal(await page.locator('dialog h2:has-text("Nuevo miembro")').count(), 0, 'no form was opened');
  await closed('[role=option]');
  await letters(true);
  await presses();
  await closed('dialog h2:has-text("Nuevo miembro")');
});
