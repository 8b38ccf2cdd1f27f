/** The one door to the host. Chosen once, at the start, by what is there. */
import { httpPlatform } from './http';
import { tauriPlatform } from './tauri';
import type { Platform, Refusal } from './types';

export type * from './types';

declare const __MOCK__: boolean;
declare const __VERSION__: string;

/** The version of the program. */
export const version = __VERSION__;

async function choose(): Promise<Platform> {
  if ('__TAURI_INTERNALS__' in window) return tauriPlatform();
  if (__MOCK__ && new URLSearchParams(location.search).has('mock')) {
    return (await import('./mock/index')).mockPlatform();
  }
  return httpPlatform();
}

export let platform: Platform;

export async function startPlatform(): Promise<void> {
  platform = await choose();
}

function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error && !(error instanceof Error);
}

/** Any failure as a refusal; what isn't one of Rust's keeps only its words. */
export function asRefusal(error: unknown): Refusal {
  return isRefusal(error) ? error : { code: 'internal', message: String(error instanceof Error ? error.message : error) };
}
