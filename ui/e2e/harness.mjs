/** The few lines that journeys need: a browser, a page a journey, checks, and a closing line that says how many passed. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [process.env.PLENARIA_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to use; null where none is installed. */
export function browserPath() {
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

const journeys = [];

/** Registers a journey. `options` are those of a browser context, such as colorScheme or viewport. */
export function journey(name, run, options = {}) {
  journeys.push({ name, run, options });
}

export function ensure(condition, message) {
  if (!condition) throw new Error(message);
}

export function equal(actual, expected, message) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message}: ${a}, expected ${b}`);
}

/** Runs every journey whose name contains `only`, but for those whose name contains `except`; true when all passed. */
export async function runAll(url, only = '', except = '') {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const failed = [];
  let passed = 0;
  for (const { name, run, options } of journeys.filter((one) => one.name.includes(only) && !(except && one.name.includes(except)))) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'es-419', reducedMotion: 'reduce', ...options });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // Long, since a slow machine is no mistake, nor is one that stands still for a moment.
    page.setDefaultTimeout(120_000);
    try {
      // Whatever the journey before left behind, each begins in Spanish.
      await fetch(`${url}call`, { method: 'POST', body: JSON.stringify({ name: 'edit_settings', input: { language: 'es', theme: 'system' } }) });
      await run(page, url);
      equal(errors, [], 'errors in the page');
      passed += 1;
      console.log(`ok      ${name}`);
    } catch (error) {
      failed.push(name);
      const words = error instanceof Error ? [error.message, error.stack?.match(/[\w.]+\.spec\.mjs:\d+/)?.[0], ...errors] : [String(error)];
      console.log(`FAILED  ${name}\n        ${words.filter(Boolean).join('\n').replaceAll('\n', '\n        ')}`);
      // What could be seen there, for whoever has only this output.
      const seen = await page.evaluate(() => `${location.href}\n${document.body.innerText}`.slice(0, 3000)).catch(() => '');
      console.log(seen.replaceAll(/\n+/g, '\n        | '));
      if (process.env.PLENARIA_SHOTS) await page.screenshot({ path: `${process.env.PLENARIA_SHOTS}/${name.replace(/\W+/g, '-')}.png` }).catch(() => undefined);
    }
    await context.close();
  }
  await browser.close();
  console.log(`\n${passed} passed, ${failed.length} failed`);
  return failed.length === 0;
}

/** Opens a screen and waits until the application stands. */
export async function open(page, url, hash = '') {
  await page.goto(`${url}${hash}`);
  await page.waitForSelector('html[data-ready]');
}

/** Waits until nothing is being asked and every title has arrived. */
export async function settle(page) {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('main *')].some((one) => one.children.length === 0 && one.textContent?.trim() === '…');
    const quiet = (window.__plenaria?.pending ?? 0) === 0 && !waiting;
    window.__quiet = quiet ? (window.__quiet ?? 0) + 1 : 0;
    return window.__quiet > 3;
  });
}

/** Asks Rust directly, to set a journey up or to see what it left. */
export async function call(page, name, input = {}) {
  return page.evaluate(
    async ([name, input]) => {
      const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, input }) });
      const body = await response.json();
      if (!response.ok) throw new Error(`${name}: ${body.message} ${JSON.stringify(body.problems)}`);
      return body;
    },
    [name, input],
  );
}

/** Takes back so many of the last operations. */
export async function undo(page, times) {
  for (let i = 0; i < times; i++) await call(page, 'undo');
}

/** Undoes until Rust says that nothing is left; any other refusal fails. Asking first would race with the window's own undo. */
export async function undoAll(page) {
  for (let i = 0; i < 80; i++) {
    try {
      await call(page, 'undo');
    } catch (error) {
      if (String(error).includes('No hay nada que deshacer')) return;
      throw error;
    }
  }
}

/** What the next system's dialogs answer. */
export async function answer(page, ...paths) {
  await page.evaluate((list) => window.__plenaria.answers.push(...list), paths);
}

/** Waits until what Rust holds is as wanted: asked again and again, for as long as a screen may take. */
export async function until(holds, what) {
  for (let looks = 0; looks < 3000; looks++) {
    if (await holds()) return;
    await new Promise((go) => setTimeout(go, 40));
  }
  throw new Error(`${what}: never`);
}
