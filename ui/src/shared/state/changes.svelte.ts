/** What was written last, by this window or another: every view that shows it reads again. */
import { platform, type Changed } from '$platform';

let undo = $state.raw({ can_undo: false, can_redo: false, undo_label: '', redo_label: '' });
let at = $state<Date | null>(null);
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

/** Calls `listener` after every write with the kinds it touched; null means everything (another file, another language). */
export function onChange(listener: (topics: string[] | null, changed: Changed | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

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
