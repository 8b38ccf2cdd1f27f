/** The loopback server of tests as host: the same commands over HTTP, in any browser. Never part of a released window's way. */
import { bundled } from './bundled';
import { browserFullScreen } from './full';
import type { Changed, Platform, Progress } from './types';

/** Tests answer the system's dialogs and drop files through this hook on `window`. */
export interface TestHook {
  answers: (string | null)[];
  opened: string[];
  /** Calls under way: a screen is settled when there is none. */
  pending: number;
  drop?: (paths: string[], x: number, y: number) => void;
  menu?: (command: string, argument?: string) => void;
}

export function httpPlatform(): Platform {
  const hook: TestHook = ((window as unknown as { __plenaria?: TestHook }).__plenaria ??= { answers: [], opened: [], pending: 0 });
  const events = new EventSource('/events');
  const next = () => Promise.resolve(hook.answers.shift() ?? null);
  return {
    kind: 'http',
    projector: false,
    fullScreen: browserFullScreen,
    async call(name, input, job) {
      hook.pending += 1;
      try {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, input, job: job ?? null }),
        });
        const body = await response.json();
        if (!response.ok) throw body;
        return body;
      } finally {
        hook.pending -= 1;
      }
    },
    cancel: (job) => void fetch('/cancel', { method: 'POST', body: JSON.stringify({ job }) }),
    resource: (path) => '/resource/' + path.split('/').map(encodeURIComponent).join('/'),
    onChanged: (listener) =>
      events.addEventListener('changed', (event) => listener(JSON.parse((event as MessageEvent<string>).data) as Changed)),
    onProgress: (listener) =>
      events.addEventListener('progress', (event) => listener(JSON.parse((event as MessageEvent<string>).data) as Progress)),
    onDrop: (listener) => void (hook.drop = listener),
    onMenu: (listener) => void (hook.menu = listener),
    pickFile: next,
    pickFiles: async () => [await next()].filter((path) => path !== null),
    pickFolder: next,
    pickSave: next,
    bundled,
    openFile: async (path) => void hook.opened.push(path),
    showFile: async (path) => void hook.opened.push(path),
    temporary: async (name) => (await fetch('/temporary', { method: 'POST', body: JSON.stringify({ name }) })).json(),
  };
}
