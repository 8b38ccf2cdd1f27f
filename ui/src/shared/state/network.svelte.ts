/** The open file as every screen needs it: its name, its nature, its counts. */
import { platform } from '$platform';

export interface NetworkInfo {
  path: string;
  name: string;
  main_language: string;
  demo: boolean;
  read_only: boolean;
  in_use_by?: string | null;
  acronym?: string | null;
  today?: string;
  /** How many records it has, by kind. */
  counts?: Record<string, number>;
  can_undo?: boolean;
  can_redo?: boolean;
  undo_label?: string | null;
  redo_label?: string | null;
}

let info = $state.raw<NetworkInfo | null>(null);
let today = $state(localDay(new Date()));
// The same list until the main language is another: every text of a record looks at it, and a write reads `info` anew.
const main = $derived(info?.main_language ?? 'es');
const languages = $derived([main, ...['es', 'en', 'pt'].filter((tag) => tag !== main)]);

export const network = {
  get info() {
    return info;
  },
  get readOnly() {
    return info?.read_only ?? true;
  },
  /** The languages whose texts every record should have; the main one first. */
  get languages(): string[] {
    return languages;
  },
  /** Today on this machine; only what the window shows depends on it. */
  get today() {
    return today;
  },
};

function localDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

export function setNetwork(value: NetworkInfo | null): void {
  info = value;
  today = value?.today ?? localDay(new Date());
}

export async function readNetwork(): Promise<NetworkInfo | null> {
  try {
    setNetwork(await platform.call<NetworkInfo | null>('network_info', {}));
  } catch {
    // Refused when no file is open: the start page is shown.
    setNetwork(null);
  }
  return info;
}
