/** axe finds nothing on any screen, in any language, in light, dark and contrast. */
import { createRequire } from 'node:module';
import { ensure, journey, open, settle } from './harness.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const screens = {
  overview: '#/overview',
  members: '#/members',
  'members as a table': '#/members?view=table',
  events: '#/events',
  people: '#/people',
  bodies: '#/bodies',
  plan: '#/plan',
  cooperation: '#/cooperation',
  knowledge: '#/knowledge',
  reports: '#/reports',
  findings: '#/findings',
  history: '#/history',
  settings: '#/settings',
};

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
      for (const [name, hash] of Object.entries(screens)) {
        await open(page, url, hash);
        await settle(page);
        await audit(page, `${name}, ${language}, ${theme}`);
      }
      await open(page, url, '#/events');
      await page.keyboard.press('Tab');
      await page.dblclick('[role=grid] [role=row][aria-rowindex="2"]');
      await page.waitForSelector('article h1');
      for (const tab of [1, 2, 3, 4, 5]) {
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
  await page.keyboard.press('F1');
  await page.waitForSelector('dialog h2');
  await audit(page, 'shortcuts');
});
