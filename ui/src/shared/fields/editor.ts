/** What every editor of a field is given, in place and in forms alike. */
import type { Json } from '$platform/types';
import type { FieldSpec } from '../records/schema';

export interface EditorProps {
  spec: FieldSpec;
  value: Json;
  /** Named by the label that stands beside it. */
  id: string;
  label: string;
  invalid?: boolean;
  describedby?: string;
  focus?: boolean;
  /** The original language of the record's texts. */
  language?: string;
  /** Of an amount: the currency that the record says beside it. */
  currency?: string | null;
  /** The languages whose text is older than its original. */
  outdated?: readonly string[];
  /** Chosen rather than typed: nothing more is to come, it may be saved. */
  done?: () => void;
}

/** Moves the keyboard to a control when it appears for writing. */
export function focused(node: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, wanted: boolean | undefined): void {
  if (!wanted) return;
  node.focus();
  if (node instanceof HTMLInputElement && node.type !== 'checkbox') node.select();
}

/** Fields whose editor takes the whole width and where Enter is a new line. */
export function isLong(spec: FieldSpec): boolean {
  return spec.type === 'narrative' || spec.type === 'narratives' || spec.type === 'texts';
}
