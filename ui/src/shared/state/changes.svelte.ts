/** What was written last, by this window or another: every view that shows it reads again. */
import { platform, type Changed } from '$platform';

let undo = $state.raw({ can_undo: false, can_redo: false, undo_label: '', redo_label: '' });
let at = $state<Date | null>(null);
let file = $state(0);
const listeners = new Set<(topics: string[] | null, changed: Changed | null) => void>();

export const changes = {
  get canUndo() {
    return undo.can_undo;
  },
  get canRedo() {
    return undo.can_redo;
  },
  get undoLabel() {
    return undo.undo_label;
  },
  get redoLabel() {
    return undo.redo_label;
  },
  /** Counts the files that were opened: what was read of one is not true of the next. */
  get file() {
    return file;
  },
  /** When the last write of this session was saved. */
  get savedAt() {
    return at;
  },
};

export function setUndo(state: Partial<Changed>): void {
  undo = {
    can_undo: state.can_undo ?? false,
    can_redo: state.can_redo ?? false,
    undo_label: state.undo_label ?? '',
    redo_label: state.redo_label ?? '',
  };
}

/** Calls `listener` after every write with the kinds it touched; null means everything: another file or another language, which readers that depend on `changes.file` and `language()` see by themselves. */
export function onChange(listener: (topics: string[] | null, changed: Changed | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another file is open. */
export function fileChanged(): void {
  file += 1;
  everythingChanged();
}

/** What was read must be read anew, since it speaks another language now. */
export function everythingChanged(): void {
  for (const listener of [...listeners]) listener(null, null);
}

export function startChanges(): void {
  platform.onChanged((changed) => {
    setUndo(changed);
    at = new Date();
    for (const listener of [...listeners]) listener(changed.topics, changed);
  });
}

/** Which step of the history the window is taking itself: its toast offers the other way. */
export const stepping: { now: 'undo' | 'redo' | null } = { now: null };
