/** What every screen may offer and only the application can do; it says how when it starts. */
export const doors = {
  /** Opens the example network, to look at. */
  sample: (): void => undefined,
  /** Brings a table in. */
  table: (): void => undefined,
  /** Whether what a screen lists can come in as a table. */
  takesTables: (_path: readonly string[]): boolean => false,
};
