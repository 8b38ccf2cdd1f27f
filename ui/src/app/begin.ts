/** Everything that must be known before the first screen, in the order it depends on each other. */
import { startPlatform } from '$platform';
import { readCountries, readSchema, startTitles } from '$shared/records/kinds.svelte';
import { startChanges } from '$shared/state/changes.svelte';
import { startFindings } from '$shared/state/findings.svelte';
import { startJobs } from '$shared/state/jobs.svelte';
import { readNetwork } from '$shared/state/network.svelte';
import { startRoute } from '$shared/state/route.svelte';
import { readSettings } from '$shared/state/settings.svelte';
import { setUndo } from '$shared/state/changes.svelte';

export async function begin(): Promise<void> {
  await startPlatform();
  startChanges();
  startJobs();
  startTitles();
  await readSettings();
  await Promise.all([readSchema(), readCountries(), readNetwork().then((info) => info && setUndo(info))]);
  startFindings();
  startRoute();
}
