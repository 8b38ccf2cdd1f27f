/** What lies open over the window. */
import type { Start } from '$features/paste/import';

interface Over {
  palette: boolean;
  about: boolean;
  licences: boolean;
  making: boolean;
  /** A table that comes in: from where, and what was pasted. */
  importing: Start | null;
}

export const window = $state<Over>({ palette: false, about: false, licences: false, making: false, importing: null });
