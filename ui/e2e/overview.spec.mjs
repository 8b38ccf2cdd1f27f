/** The first page, the calendar and the history, over the real core. */
import { call, ensure, equal, journey, open } from './harness.mjs';

journey('the first page shows what needs attention uncut, and each line opens its record', async (page, url) => {
  await open(page, url, '#/overview');
  const first = page.locator('.today li .what a').first();
  await first.waitFor();
  const cut = await page.$$eval('.today li .what a', (links) => links.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).textOverflow === 'ellipsis').length);
  equal(cut, 0, 'titles that are cut');
  // The title of what is named arrives after its line.
  await page.waitForFunction(() => document.querySelector('.today li .what a')?.textContent !== '…');
  await first.click();
  await page.waitForFunction(() => !location.hash.startsWith('#/overview') && !location.hash.startsWith('#/record'));
}, { viewport: { width: 1024, height: 680 } });

journey('the preparation of the next meeting leads to where each step is done', async (page, url) => {
  await open(page, url, '#/overview');
  const step = page.locator('.far + ul li a').nth(1);
  await step.waitFor();
  await step.click();
  await page.waitForFunction(() => location.hash.includes('/events/') && location.hash.includes('tab=participants'));
});

journey('a figure of the year opens its records', async (page, url) => {
  await open(page, url, '#/overview');
  const figure = page.locator('td.num button.fig').first();
  await figure.waitFor();
  await figure.click();
  await page.waitForSelector('dialog li a');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
});

journey('the calendar of a month is walked by keyboard, and Enter opens the event of the day', async (page, url) => {
  await open(page, url, '#/events?view=year');
  const next = (await call(page, 'overview')).next_event;
  await open(page, url, `#/events?view=month&day=${next.begin}`);
  await page.focus(`[data-day="${next.begin}"]`);
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((day) => document.activeElement?.getAttribute('data-day') < day, next.begin);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((day) => document.activeElement?.getAttribute('data-day') === day, next.begin);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((month) => !document.activeElement?.getAttribute('data-day')?.startsWith(month), next.begin.slice(0, 7));
  await page.keyboard.press('PageUp');
  await page.waitForFunction((day) => document.activeElement?.getAttribute('data-day') === day, next.begin);
  await page.waitForSelector(`[data-day="${next.begin}"] a`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('article .head h1') !== null);
});

journey('the year on one page has twelve months with their events', async (page, url) => {
  await open(page, url, '#/events?view=year');
  await page.waitForSelector('section.month li a');
  equal(await page.locator('section.month').count(), 12, 'months');
  await page.keyboard.press('PageUp');
  await page.waitForFunction(() => location.hash.includes('day='));
});

journey('the history tells a change in words, says what reverting would do, and does it', async (page, url) => {
  await open(page, url, '#/members');
  const [member] = (await call(page, 'list_members', { limit: 1 })).items;
  const paper = member.fields.paper === 'letter' ? 'a4' : 'letter';
  const { note } = member.fields;
  await call(page, 'edit_member', { id: member.id, fields: { paper } });
  await open(page, url, '#/history');
  const step = page.locator('ol > li').first();
  await step.locator('dt', { hasText: 'Papel' }).waitFor();
  ensure((await step.locator('ins').textContent()).match(/Carta|A4/), 'the choice stands in words');
  ensure(!(await step.textContent()).match(/[0-9a-f]{8}-[0-9a-f]{4}-/), 'no id is shown');
  await step.locator('button', { hasText: 'Revertir' }).click();
  await page.waitForSelector('dialog h3');
  ensure((await page.textContent('dialog')).includes('Papel'), 'what goes back is named');
  await page.click('dialog .main-act');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.waitForFunction(() => document.querySelector('ol > li .what')?.textContent?.startsWith('Revertir'));
  const after = await call(page, 'get_member', { id: member.id });
  equal([after.fields.paper, after.fields.note], [member.fields.paper, note], 'the member as it was');
});

journey('the history is searched by words', async (page, url) => {
  await open(page, url, '#/members');
  const made = await call(page, 'add_commitment', { fields: { name: 'Compromiso de prueba única' } });
  await open(page, url, '#/history?text=prueba%20unica');
  await page.waitForFunction(() => document.querySelectorAll('ol > li').length === 1 && document.querySelector('ol > li .what')?.textContent?.includes('prueba única'));
  await open(page, url, '#/history?kind=figure&text=prueba%20unica');
  await page.waitForSelector('p.missing.none');
  await call(page, 'delete_commitment', { id: made.id });
});
