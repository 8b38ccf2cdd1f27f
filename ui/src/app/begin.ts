/** Everything that must be known before the first screen, in the order it depends on each other. */
import { startPlatform } from '$platform';
import { readCountries, readSchema, startTitles } from '$shared/records/kinds.svelte';
import { setUndo, startChanges } from '$shared/state/changes.svelte';
import { isArea, readScreen } from './screens.svelte';
import { startFindings } from '$shared/state/findings.svelte';
import { startJobs } from '$shared/state/jobs.svelte';
import { network, readNetwork } from '$shared/state/network.svelte';
import { readAddress } from '$shared/state/address';
import { startRoute } from '$shared/state/route.svelte';
import { readSettings } from '$shared/state/settings.svelte';

export async function begin(): Promise<void> {
  const area = readAddress(location.hash).path[0] ?? '';
  const first = readScreen(isArea(area) ? area : 'overview');
  await startPlatform();
  startChanges();
  startJobs();
  startTitles();
  await readSettings();
  await Promise.all([readSchema(), readCountries(), readNetwork().then((info) => info && setUndo(info))]);
  startFindings();
  startRoute();
  await (network.info ? first : readScreen('start'));
}
