/** The contract with Rust as the window sees it: commands in, records out, refusals in words. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Fields = Record<string, Json>;
export type Language = 'es' | 'en' | 'pt';

/** A record of any kind. `title` is what a list shows; `fields` are its facts by name. */
export interface RecordValue {
  id: string;
  key: string | null;
  revision: number;
  language: string | null;
  title: string;
  fields: Fields;
  /** How its texts stand: where one record is asked for. */
  texts?: { field: string; lang: string; state: 'original' | 'current' | 'outdated'; official: boolean }[];
}

export interface Page<T = RecordValue> {
  total: number;
  items: T[];
}

/** What a refused command says, in the person's language. A problem without a field concerns the whole. */
export interface Refusal {
  code: string;
  message: string;
  hint?: string | null;
  problems?: { field: string | null; message: string }[];
}

/** One write: what it was, which kinds to read again, and what can be undone now. */
export interface Changed {
  op: number;
  label: string;
  topics: string[];
  can_undo: boolean;
  can_redo: boolean;
  undo_label?: string | null;
  redo_label?: string | null;
}

/** How far a long work has come; `total` is null while unknown. */
export interface Progress {
  job: string;
  done: number;
  total: number | null;
  label: string;
}

export interface FileFilter {
  name: string;
  extensions: string[];
}

/** What the window asks of its host. Only this folder knows which host it is. */
export interface Platform {
  readonly kind: 'tauri' | 'http' | 'mock';
  /** Whether this page is what the projector shows, in a window of its own. */
  readonly projector: boolean;
  /** Shows an address of the page on the projector; one that is not open stays so unless it is asked for `anew`. Where the host has no such window, a link does. */
  project?(address: string, anew: boolean): Promise<void>;
  /** Gives this window the whole screen or takes it back; or only takes it back. */
  fullScreen(leave?: boolean): void;
  call<T>(name: string, input: object, job?: string): Promise<T>;
  cancel(job: string): void;
  /** The address of bytes served read-only: `page/<preview>/<n>.svg`, `document/<id>`. */
  resource(path: string): string;
  onChanged(listener: (changed: Changed) => void): void;
  onProgress(listener: (progress: Progress) => void): void;
  /** Files dropped on the window, by path, with where. */
  onDrop(listener: (paths: string[], x: number, y: number) => void): void;
  /** What the system's menu or a second start asks for. */
  onMenu(listener: (command: string, argument?: string) => void): void;
  pickFile(title: string, filters: FileFilter[]): Promise<string | null>;
  pickFiles(title: string): Promise<string[]>;
  pickFolder(title: string): Promise<string | null>;
  pickSave(title: string, name: string, filters: FileFilter[]): Promise<string | null>;
  /** What comes with the bundle: `notices.json`. Never another address. */
  bundled<T>(name: string): Promise<T>;
  /** Opens a file in the system's own program. */
  openFile(path: string): Promise<void>;
  /** Shows a file in the system's file manager, from where it can be dragged, sent, copied. */
  showFile(path: string): Promise<void>;
  /** A path for a document of this name that is only to be looked at or printed; it goes when the program ends. */
  temporary(name: string): Promise<string>;
}
