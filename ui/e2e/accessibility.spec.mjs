/** axe finds nothing on any screen, in any language, in light, dark and contrast. */
import { createRequire } from 'node:module';
import { call, ensure, equal, journey, open, settle } from './harness.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const screens = {
  overview: '#/overview',
  members: '#/members',
  'members as a table': '#/members?view=table',
  'members on the map': '#/members?view=map',
  people: '#/people',
  posts: '#/people/post',
  organizations: '#/people/organization',
  'named lists': '#/people/lists',
  duplicates: '#/people/duplicates',
  bodies: '#/bodies',
  elections: '#/bodies/election',
  votes: '#/bodies/vote',
  statutes: '#/bodies/statutes',
  subregions: '#/bodies/subregion',
  plan: '#/plan',
  'a plan along time': '#/plan?tab=gantt',
  'a plan along time by the month': '#/plan?tab=gantt&zoom=month',
  'a plan as a board': '#/plan?tab=board',
  'a plan in money': '#/plan?tab=budget',
  'a plan in money by source': '#/plan?tab=budget&by=source',
  'indicators of a plan': '#/plan?tab=indicators',
  'a plan followed': '#/plan?tab=review',
  'a plan and its versions': '#/plan?tab=about',
  'versions compared': '#/plan?tab=compare&from=plan&to=actual&all=1',
  'activities of all plans': '#/plan/activity',
  indicators: '#/plan/indicator',
  budget: '#/plan/budget_line',
  events: '#/events',
  'events of a month': '#/events?view=month',
  'events of a year': '#/events?view=year',
  'participation in figures': '#/events?view=figures',
  'the journeys to an event': '#/events/viii-2026?tab=travel',
  'an agenda with who speaks': '#/events/vii-2025?tab=agenda',
  'a room': '#/events/viii-2026/room',
  'the screen of a room': '#/events/viii-2026/screen',
  exchanges: '#/cooperation',
  projects: '#/cooperation/project',
  contributions: '#/cooperation/contribution',
  supporters: '#/cooperation/supporter',
  commitments: '#/cooperation/commitment',
  decisions: '#/cooperation/decision',
  'a declaration': '#/cooperation/decision/2025-15',
  letters: '#/cooperation/letter',
  knowledge: '#/knowledge',
  awards: '#/knowledge/award',
  documents: '#/knowledge/document',
  figures: '#/knowledge/figure',
  sources: '#/knowledge/source',
  reports: '#/reports',
  findings: '#/findings',
  history: '#/history',
  'everything found': '#/find?text=datos',
  'the first hour': '#/begin',
  help: '#/help',
  keys: '#/help/keys',
  settings: '#/settings',
  'statutes as read': '#/settings/statutes',
  'all texts': '#/settings/texts',
  'this machine': '#/settings/machine',
  'a member that is not there': '#/members/none',
  'an address of no screen': '#/nowhere',
};

/** Kinds whose records have a page that is drawn for them. */
const kinds = ['person', 'post', 'organization', 'body', 'election', 'vote', 'statutes', 'subregion', 'plan', 'activity', 'indicator', 'budget_line', 'exchange', 'project', 'contribution', 'commitment', 'decision', 'letter', 'resource', 'award', 'document', 'source'];

/** The address of the first record of each kind that the network has. */
async function pages(page) {
  const { kinds: described } = await call(page, 'describe_records');
  const found = {};
  for (const kind of kinds) {
    const { many } = described.find((one) => one.kind === kind);
    const [first] = (await call(page, `list_${many}`, { limit: 1 })).items;
    if (first) found[`a ${kind}`] = `#/record/${kind}/${first.id}`;
  }
  return found;
}

export async function audit(page, where) {
  await page.addScriptTag({ path: axe }).catch(() => page.evaluate(() => undefined));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await (await import('node:fs/promises')).readFile(axe, 'utf8'));
  const found = await page.evaluate(async (tags) => (await window.axe.run(document, { runOnly: tags })).violations.map((one) => `${one.id}: ${one.nodes.slice(0, 4).map((node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n').slice(1, 2).join(' ')?.trim()})`).join(' | ')}`), rules);
  ensure(found.length === 0, `${where}\n${found.join('\n')}`);
}

async function speak(page, language) {
  await page.click(`.lang button[lang=${language}]`);
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), language);
}

for (const [theme, options] of Object.entries({ light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, contrast: { contrast: 'more' } })) {
  for (const language of ['es', 'en', 'pt']) {
    if (theme === 'contrast' && language !== 'pt') continue;
    journey(`axe: every screen, ${language}, ${theme}`, async (page, url) => {
      await open(page, url, '#/overview');
      await speak(page, language);
      const faults = [];
      for (const [name, hash] of Object.entries({ ...screens, ...(await pages(page)) })) {
        await open(page, url, hash);
        await settle(page);
        // All screens are looked at before the first fault is told, so that one run shows every one.
        await audit(page, `${name}, ${language}, ${theme}`).catch((fault) => faults.push(fault.message));
      }
      equal(faults, [], 'faults');
      await open(page, url, '#/events');
      await page.keyboard.press('Tab');
      await page.dblclick('[role=grid] [role=row][aria-rowindex="2"]');
      await page.waitForSelector('article h1');
      for (const tab of [1, 2, 3, 4, 5, 6, 7, 8]) {
        await page.click(`article nav.tabs a:nth-child(${tab})`);
        await settle(page);
        await audit(page, `event, tab ${tab}, ${language}, ${theme}`);
      }
      await speak(page, 'es');
    }, { ...options, ...(theme === 'contrast' ? { viewport: { width: 1024, height: 680 } } : {}) });
  }
}

journey('axe: what floats and what is being written', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article h1');
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog.palette');
  await page.keyboard.type('a');
  await audit(page, 'palette');
  await page.keyboard.press('Escape');
  await page.click('[data-new]');
  await page.waitForSelector('dialog form');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('dialog .hint.bad');
  await audit(page, 'a form with problems');
  await page.keyboard.press('Escape');
  for (const nth of [0, 1, 2, 3]) {
    await page.locator('article dl.fields button.v').nth(nth).click();
    await page.waitForSelector('.edit');
    await audit(page, `field ${nth} being written`);
    await page.keyboard.press('Escape');
  }
  await page.locator('article .head h1').click();
  await page.keyboard.press('Control+k');
  await page.click('[data-entry=licences]');
  await page.waitForSelector('dialog h2');
  await audit(page, 'licences');
});

journey('nothing moves where the system asks for less motion', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article h1');
  const moving = () => page.evaluate(() => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 1).length);
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog.palette');
  equal(await moving(), 0, 'the palette');
  await page.keyboard.press('Escape');
  await page.click('[data-new]');
  await page.waitForSelector('dialog form');
  equal(await moving(), 0, 'a form');
});

journey('where the system imposes its colours, what is chosen and what has the keyboard is still seen', async (page, url) => {
  await open(page, url, '#/members');
  await page.waitForSelector('article h1');
  const outline = (css) => page.evaluate((wanted) => getComputedStyle(document.querySelector(wanted)).outlineStyle, css);
  equal(await outline('[role=option][aria-selected=true]'), 'solid', 'the chosen row');
  equal(await outline('[role=option][aria-selected=false]'), 'none', 'another row');
  equal(await outline('.nav a[aria-current]'), 'solid', 'the present area');
  await page.focus('.find');
  await page.keyboard.press('Tab');
  equal(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'solid', 'where the keyboard is');
  await audit(page, 'forced colours');
}, { forcedColors: 'active' });

journey('areas are gone through by the keyboard alone', async (page, url) => {
  await open(page, url, '#/overview');
  for (const [key, area] of [['2', 'members'], ['3', 'people'], ['4', 'bodies'], ['5', 'plan'], ['6', 'events'], ['7', 'cooperation'], ['8', 'knowledge'], ['9', 'reports'], ['1', 'overview']]) {
    await page.keyboard.press(`Control+${key}`);
    await page.waitForFunction((wanted) => document.querySelector('.nav a[aria-current]')?.getAttribute('href')?.includes(wanted), area);
    await settle(page);
    // The keyboard is somewhere in the new screen or where it was, never lost on the body.
    await page.waitForFunction(() => document.activeElement !== document.body);
  }
});
