/** The desktop shell as host: one command, three events, the system's dialogs, one read-only scheme. */
import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openPath, revealItemInDir } from '@tauri-apps/plugin-opener';
import { bundled } from './bundled';
import type { Changed, Platform, Progress } from './types';

export function tauriPlatform(): Platform {
  const here = getCurrentWebview().label;
  return {
    kind: 'tauri',
    projector: here === 'projector',
    project: (address, anew) => invoke('project', { address, anew }),
    fullScreen: (leave = false) => void invoke('full_screen', { leave }),
    call: (name, input, job) => invoke('call', { name, input, job: job ?? null }),
    cancel: (job) => void invoke('cancel', { job }),
    // The scheme's form differs by system (plenaria://localhost/ or http://plenaria.localhost/); each segment is escaped alone.
    resource: (path) => convertFileSrc('', 'plenaria') + path.split('/').map(encodeURIComponent).join('/'),
    onChanged: (listener) => void listen<Changed>('changed', (event) => listener(event.payload)),
    onProgress: (listener) => void listen<Progress>('progress', (event) => listener(event.payload)),
    onDrop: (listener) =>
      void getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type !== 'drop') return;
        const scale = window.devicePixelRatio;
        listener(payload.paths, payload.position.x / scale, payload.position.y / scale);
      }),
    onMenu: (listener) =>
      void listen<{ command: string; argument?: string }>('menu', ({ payload }) => listener(payload.command, payload.argument)),
    pickFile: async (title, filters) => (await open({ title, filters })) ?? null,
    pickFiles: async (title) => (await open({ title, multiple: true })) ?? [],
    pickFolder: async (title) => (await open({ title, directory: true })) ?? null,
    pickSave: (title, defaultPath, filters) => save({ title, defaultPath, filters }),
    bundled,
    openFile: (path) => openPath(path),
    showFile: (path) => revealItemInDir(path),
    temporary: (name) => invoke('temporary', { name }),
  };
}
