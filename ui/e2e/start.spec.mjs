/** The first page: a network is closed, opened again from those opened lately, a new one is made, a broken one refused in words. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './accessibility.spec.mjs';
import { answer, call, ensure, equal, journey, open } from './harness.mjs';

async function closeNetwork(page) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Cerrar esta red');
  await page.waitForSelector('[role=option]:has-text("Cerrar esta red")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.start h1');
}

journey('the first page: close, make a new network, refuse what is none, open the old one again', async (page, url) => {
  await open(page, url, '#/overview');
  const { path } = await call(page, 'network_info');
  try {
    await closeNetwork(page);
    await audit(page, 'the first page');
    const folder = mkdtempSync(join(tmpdir(), 'plenaria-'));

    const broken = join(folder, 'rota.plenaria');
    writeFileSync(broken, 'esto no es una red');
    await answer(page, broken);
    await page.click('button:has-text("Abrir una red")');
    await page.waitForSelector('.toast .mk.bad');
    ensure((await page.textContent('.toast')).length > 20, 'the refusal is a sentence');

    await answer(page, join(folder, 'nueva.plenaria'));
    await page.click('[data-new]');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('dialog .hint.bad');
    await page.fill('#new-name', 'Red nueva de prueba');
    await page.click('dialog button[type=submit]');
    await page.waitForFunction(() => document.querySelector('.net b')?.textContent?.includes('Red nueva de prueba'));
    await audit(page, 'an empty network');
    await closeNetwork(page);
    equal(await page.locator('.file b').first().textContent(), 'Red nueva de prueba', 'the latest stands first');
  } finally {
    await call(page, 'open_network', { path });
  }
  await open(page, url, '#/overview');
  await page.reload();
  await page.waitForSelector('.nav');
});
