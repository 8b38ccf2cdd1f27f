/** Journeys through the documents that can be printed, and letters that ask for appointments. */
import { call, ensure, equal, journey, open } from './harness.mjs';

const drawn = (page) => page.waitForFunction(() => [...document.querySelectorAll('[data-sheet] img')].some((one) => one.complete && one.naturalWidth > 0));

journey('every document is chosen from the list, looked at, and keeps its options in the address', async (page, url) => {
  await open(page, url, '#/reports?document=calendar');
  await drawn(page);
  equal(await page.locator('.bar h1').first().textContent(), 'Calendario del año');
  await page.fill('#report-year', '2025');
  await page.waitForFunction(() => location.hash.includes('year=2025'));
  for (const document of ['directory', 'vacancies', 'composition', 'rotation']) {
    await page.selectOption('#report-document', document);
    await page.waitForFunction((one) => location.hash.includes(`document=${one}`), document);
    await drawn(page);
  }
  await page.selectOption('#report-document', 'election');
  await page.waitForSelector('.teach');
  await page.waitForFunction(() => document.querySelectorAll('#report-record option').length > 1);
  await page.selectOption('#report-record', { index: 1 });
  await drawn(page);
});

journey('letters for vacant posts are written in one step, looked at, saved for Word, and undone', async (page, url) => {
  const { mkdtempSync, statSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  await open(page, url, '#/reports?document=vacancies');
  const before = (await call(page, 'list_letters', { limit: 1 })).total;
  await page.waitForSelector('[data-write-letters]:not([disabled])');
  const count = await page.locator('.opts li input:checked').count();
  ensure(count > 0, 'vacant posts are chosen');
  await page.click('[data-write-letters]');
  await page.waitForFunction((n) => document.querySelectorAll('.opts li a[href*="document=letter"]').length >= n, count);
  equal((await call(page, 'list_letters', { limit: 1 })).total, before + count, 'a letter for each post');
  await page.locator('.opts li a[href*="document=letter"]').first().click();
  await drawn(page);
  const path = join(mkdtempSync(join(tmpdir(), 'plenaria-')), 'oficio.docx');
  await page.evaluate((answer) => window.__plenaria.answers.push(answer), path);
  await page.click('.bar .main-act');
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('oficio.docx'));
  ensure(statSync(path).size > 1000, 'a file is there');
  await call(page, 'undo', {});
  equal((await call(page, 'list_letters', { limit: 1 })).total, before, 'undo takes all of them back');
});

journey('a plan is printed as its progress and as bars, and a project as its donor\'s report, each of what is chosen', async (page, url) => {
  await open(page, url, '#/reports?document=plan_progress');
  await page.waitForSelector('.teach');
  await page.waitForFunction(() => [...document.querySelectorAll('#report-record option')].some((one) => one.value === 'plan-2026'));
  await page.selectOption('#report-record', 'plan-2026');
  await drawn(page);
  // The same plan stays chosen from one of its papers to the other.
  await page.selectOption('#report-document', 'plan_gantt');
  await page.waitForFunction(() => location.hash.includes('document=plan_gantt') && location.hash.includes('record=plan-2026'));
  await drawn(page);
  await page.selectOption('#report-document', 'donor_report');
  await page.waitForSelector('.teach');
  await page.waitForFunction(() => document.querySelectorAll('#report-record option').length > 1);
  await page.selectOption('#report-record', 'datos-comparables');
  await page.fill('#report-from', '2026-01-01');
  await page.press('#report-from', 'Tab');
  await page.waitForFunction(() => location.hash.includes('from=2026-01-01'));
  await drawn(page);
});
