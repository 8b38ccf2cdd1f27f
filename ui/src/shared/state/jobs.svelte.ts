/** Long work under way: what it is, how far, and how to stop it. */
import { platform, type Progress } from '$platform';

let running = $state.raw<Record<string, Progress>>({});
let count = 0;

export const jobs = {
  get list(): Progress[] {
    return Object.values(running);
  },
};

export function startJobs(): void {
  platform.onProgress((progress) => {
    if (running[progress.job]) running = { ...running, [progress.job]: progress };
  });
}

/** Calls a command that may take long; it is listed while it runs and can be stopped. */
export async function work<T>(name: string, input: object, label: string): Promise<T> {
  const job = `job-${++count}`;
  running = { ...running, [job]: { job, done: 0, total: null, label } };
  try {
    return await platform.call<T>(name, input, job);
  } finally {
    const { [job]: _, ...rest } = running;
    running = rest;
  }
}

export function stop(job: string): void {
  platform.cancel(job);
}
