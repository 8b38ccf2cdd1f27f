/** The plan's tree, from end to end, over the real core: walked, written, moved, added to and undone by the keyboard alone. */
import { call, ensure, equal, journey, open, settle, undo } from './harness.mjs';

const row = (page, id) => page.locator(`[role=treegrid] [role=row]:has([id*="${id}-0"])`);
/** The words of the cell where the keyboard is, its line's id, and its column. */
const here = (page) => page.evaluate(() => {
  const cell = document.getElementById(document.querySelector('[role=treegrid]').getAttribute('aria-activedescendant'));
  return { text: cell?.textContent?.trim() ?? '', cell: cell?.id ?? '' };
});
const activities = async (page) => (await call(page, 'list_activities', { filter: { plan: 'plan-2026' }, limit: 500, sort: [{ field: 'position' }] })).items;
const byNumber = async (page, number) => (await activities(page)).find((one) => one.fields.number === number);
const activeIs = (page, id) => page.waitForFunction((wanted) => document.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant')?.includes(wanted), id);

async function tree(page, url, filters = '') {
  await open(page, url, `#/plan/plan/plan-2026${filters}`);
  await page.waitForSelector('[role=treegrid] [role=row][aria-level="1"]');
  await settle(page);
  await page.focus('[role=treegrid]');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
}
/** Walks down to a line. */
async function goTo(page, id) {
  for (let i = 0; i < 80 && !(await here(page)).cell.includes(id); i++) await page.keyboard.press('ArrowDown');
  ensure((await here(page)).cell.includes(id), 'the line is found by walking down');
}

journey('the plan is walked by arrows: left closes and climbs, right opens', async (page, url) => {
  await tree(page, url);
  const rows = () => page.getAttribute('[role=treegrid]', 'aria-rowcount').then(Number);
  const all = await rows();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((before) => Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount')) < before, all);
  equal(await page.getAttribute('[role=treegrid] [role=row][aria-level="1"]', 'aria-expanded'), 'false', 'the first axis is closed');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((before) => Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount')) === before, all);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  ensure((await here(page)).text.startsWith('1'), 'left climbs to the axis');
});

journey('cells of the plan are written where they stand: typing, Tab, Enter, Esc, and a refusal beside the cell', async (page, url) => {
  await tree(page, url);
  const first = await byNumber(page, '1.1');
  const second = await byNumber(page, '1.1.1');
  await goTo(page, first.id);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.waitForSelector('[role=treegrid] .writing input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20 dic 2026');
  await page.keyboard.press('Tab');
  await page.waitForFunction(async () => !document.querySelector('[role=treegrid] .writing'));
  equal((await call(page, 'get_activity', { id: first.id })).fields.end, '2026-12-20', 'the end as typed');
  // Tab went on to the progress of the same line; Enter goes to that of the next.
  await page.keyboard.type('85');
  await page.keyboard.press('Enter');
  await activeIs(page, second.id);
  equal((await call(page, 'get_activity', { id: first.id })).fields.progress, 85, 'the progress as typed');
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=treegrid] .writing.fault .problem');
  equal(await page.inputValue('[role=treegrid] .writing input'), '200', 'what was typed stays');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=treegrid] .writing', { state: 'detached' });
  equal((await call(page, 'get_activity', { id: second.id })).fields.progress, second.fields.progress, 'Esc restores');
  await undo(page, 2);
  const back = (await call(page, 'get_activity', { id: first.id })).fields;
  equal([back.end, back.progress], [first.fields.end, first.fields.progress], 'undone');
});

journey('what is typed ahead of a slow answer goes where the keyboard will be', async (page, url) => {
  await tree(page, url);
  const first = await byNumber(page, '1.1');
  const second = await byNumber(page, '1.1.1');
  await goTo(page, first.id);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.route('**/call', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    // What is still under way when the journey ends goes nowhere.
    await route.continue().catch(() => undefined);
  });
  // The end, the progress, and the progress of the line below, without a look at the screen.
  await page.keyboard.press('F2');
  await page.waitForSelector('[role=treegrid] .writing input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20 dic 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('84');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('35');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    async ([first, second]) => {
      const fields = async (id) => (await (await fetch('/call', { method: 'POST', body: JSON.stringify({ name: 'get_activity', input: { id } }) })).json()).fields;
      return (await fields(first)).progress === 85 && (await fields(second)).progress === 35;
    },
    [first.id, second.id],
    { polling: 1000 },
  );
  equal((await call(page, 'get_activity', { id: first.id })).fields.end, '2026-12-20', 'the end as typed');
  await page.unroute('**/call');
  await settle(page);
  await undo(page, 3);
  const back = [await call(page, 'get_activity', { id: first.id }), await call(page, 'get_activity', { id: second.id })];
  equal(back.map((one) => [one.fields.end, one.fields.progress]), [first, second].map((one) => [one.fields.end, one.fields.progress]), 'undone');
});

journey('a line is added, put below another, taken out, moved up and deleted; each undoes', async (page, url) => {
  await tree(page, url);
  const before = await activities(page);
  const anchor = await byNumber(page, '1.2');
  await goTo(page, anchor.id);
  await page.keyboard.press('Insert');
  await page.waitForSelector('[role=treegrid] .writing input');
  await page.keyboard.type('Línea de prueba');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('[role=treegrid] .writing') && document.querySelector('[role=treegrid] .on')?.textContent?.includes('Línea de prueba'));
  const made = (await activities(page)).find((one) => one.title === 'Línea de prueba');
  equal([made.fields.parent, made.fields.level], [anchor.fields.parent, 'activity'], 'it stands beside the one before it');
  const state = async () => (await call(page, 'get_activity', { id: made.id })).fields;
  const until = async (test, what) => {
    for (let i = 0; i < 100; i++) {
      if (test(await state())) return;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    throw new Error(what);
  };
  await page.keyboard.press('Alt+ArrowRight');
  await until((fields) => fields.parent === anchor.id && fields.level === 'task', 'it went below the line above, one level deeper');
  await settle(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await until((fields) => fields.parent === anchor.fields.parent && fields.level === 'activity', 'it came out again');
  await settle(page);
  const place = (await state()).position;
  await page.keyboard.press('Alt+ArrowUp');
  await until((fields) => fields.position < place, 'it moved up');
  await settle(page);
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => !document.querySelector('[role=treegrid]')?.textContent?.includes('Línea de prueba'));
  await undo(page, 5);
  const places = (list) => list.map((one) => `${one.id} ${one.fields.parent} ${one.fields.level} ${one.fields.position}`).sort();
  equal(places(await activities(page)), places(before), 'everything stands as it did');
});

journey('a line that was begun and given up leaves nothing', async (page, url) => {
  await tree(page, url);
  const before = (await activities(page)).length;
  await page.keyboard.press('Insert');
  await page.waitForSelector('[role=treegrid] .writing input');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=treegrid] .writing', { state: 'detached' });
  equal((await activities(page)).length, before, 'lines');
});

journey('who answers is found by a few letters, and filters leave what was asked for with what stands above it', async (page, url) => {
  await tree(page, url);
  const task = await byNumber(page, '1.1.2');
  await goTo(page, task.id);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('colomb');
  await page.waitForSelector('[role=option]:has-text("Colombia")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=treegrid] .writing', { state: 'detached' });
  const now = (await call(page, 'get_activity', { id: task.id })).fields;
  equal((await call(page, 'get_member', { id: now.member })).fields.country, 'CO', 'Colombia answers');
  await undo(page, 1);
  const rows = () => page.getAttribute('[role=treegrid]', 'aria-rowcount').then(Number);
  const all = await rows();
  await page.click('button.chip:has-text("Atrasadas")');
  await page.waitForFunction(() => location.hash.includes('late=1'));
  await page.waitForFunction((before) => Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount')) < before, all);
  ensure(await row(page, (await byNumber(page, '3')).id).count(), 'the axis above what is late stays');
});
