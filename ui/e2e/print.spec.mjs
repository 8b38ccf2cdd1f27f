/** Printing and saving: what leaves the program is whole, and what was only printed is in no folder of the person's. */
import { readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, ensure, equal, journey, open } from './harness.mjs';

const opened = (page) => page.evaluate(() => window.__plenaria.opened);

journey('Ctrl P prints by way of the system\'s viewer; what is saved can be shown in its folder', async (page, url) => {
  await open(page, url, '#/reports');
  await page.waitForSelector('[data-print]:not(:disabled)');
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => window.__plenaria.opened.length === 1);
  const [printed] = await opened(page);
  ensure(readFileSync(printed).subarray(0, 5).toString() === '%PDF-', `${printed} is a document`);

  const folder = mkdtempSync(join(tmpdir(), 'plenaria-'));
  const path = join(folder, 'informe.pdf');
  await answer(page, path);
  await page.click('.bar button:has-text("Guardar PDF")');
  await page.click('.toast button:has-text("Mostrar en la carpeta")');
  equal((await opened(page)).at(-1), path, 'the file is shown where it was saved');
});
