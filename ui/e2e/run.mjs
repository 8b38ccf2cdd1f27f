/** `npm run e2e -- --url http://127.0.0.1:PORT [--only WORDS] [--except WORDS]`: journeys in Chromium over a network that may be changed. */
import { readdirSync } from 'node:fs';
import { browserPath, runAll } from './harness.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const url = option('url');
if (!url) {
  console.error('npm run e2e -- --url http://127.0.0.1:PORT [--only WORDS] [--except WORDS]');
  process.exit(2);
}
if (!browserPath()) {
  console.log('No Chromium on this machine (PLENARIA_CHROMIUM can name one): the journeys of the user interface were skipped.');
  process.exit(0);
}
for (const name of readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.spec.mjs')).sort()) {
  await import(`./${name}`);
}
process.exit((await runAll(url.replace(/\/$/, '') + (url.includes('?') ? '' : '/'), option('only'), option('except'))) ? 0 : 1);
