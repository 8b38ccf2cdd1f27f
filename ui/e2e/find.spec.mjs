/** Finding: everything that holds the words, what the palette does, views kept by name, the guide by F1. */
import { call, ensure, journey, open, until } from './harness.mjs';

journey('what is found says where it stands, and the address keeps the question', async (page, url) => {
  await open(page, url, '#/find');
  await page.fill('.find-page [data-filter]', 'interoperab');
  await page.waitForSelector('.hit .excerpt mark');
  const whole = await page.locator('.hit').count();
  await page.click('.kinds .chip >> nth=1');
  await page.waitForFunction((all) => document.querySelectorAll('.hit').length < all, whole);
  const address = await page.evaluate(() => location.hash);
  ensure(/kind=\w+/.test(address) && address.includes('text=interoperab'), `the address keeps words and kind: ${address}`);
  await page.focus('.find-page [data-filter]');
  await page.keyboard.press('ArrowDown');
  ensure(await page.evaluate(() => document.activeElement === document.querySelector('.hit')), 'the first one found has the keyboard');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.hash.startsWith('#/find'));
  await page.keyboard.press('Alt+ArrowLeft');
  await page.waitForFunction((was) => location.hash === was, address);
  await page.waitForSelector('.hit mark');
});

journey('the palette goes to a kind, makes one, and hands on to finding everything', async (page, url) => {
  await open(page, url, '#/overview');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Añadir: miembro');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Añadir: miembro")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog form');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gobierno digital');
  await page.click('[role=option]:has-text("en toda la red")');
  await page.waitForFunction(() => location.hash.startsWith('#/find'));
  await page.waitForSelector('.hit mark');
});

journey('a view is kept under a name, shown again, and forgotten', async (page, url) => {
  await open(page, url, '#/members?view=table');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="2"]');
  await page.fill('[data-filter]', 'república');
  await page.click('[aria-label="Vistas guardadas"]');
  await page.fill('.menu form input', 'Las repúblicas');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.menu [aria-pressed=true]:has-text("Las repúblicas")');
  await page.keyboard.press('Escape');
  await page.fill('[data-filter]', '');
  await open(page, url, '#/members');
  await page.click('[aria-label="Vistas guardadas"]');
  await page.click('.menu button:has-text("Las repúblicas")');
  await page.waitForFunction(() => location.hash.includes('view=table') && /text=rep/.test(location.hash));
  await page.click('[aria-label="Vistas guardadas"]');
  await page.click('[aria-label="Olvidar la vista Las repúblicas"]');
  await page.waitForSelector('.menu button:has-text("Las repúblicas")', { state: 'detached' });
  await until(async () => !JSON.stringify((await call(page, 'get_settings')).views ?? {}).includes('Las repúblicas'), 'nothing of it is kept');
});

journey('F1 opens the guide where it speaks of the screen, in it words are found, Esc goes back', async (page, url) => {
  await open(page, url, '#/events');
  await page.keyboard.press('F1');
  await page.waitForFunction(() => location.hash === '#/help/events');
  await page.waitForSelector('#guide-events h2');
  const chapters = await page.locator('.guide nav li a').count();
  await page.fill('[data-filter]', 'quorum');
  await page.waitForFunction((all) => document.querySelectorAll('.guide nav li a').length < all, chapters);
  await page.waitForSelector('.guide article mark');
  await page.locator('.guide article').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => location.hash.startsWith('#/events'));
});

journey('an address of no screen says so and offers the way back', async (page, url) => {
  await open(page, url, '#/nowhere');
  await page.waitForSelector('main h1:has-text("Aquí no hay ninguna pantalla")');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#/overview');
  await page.waitForSelector('main h1:has-text("2026")');
});
