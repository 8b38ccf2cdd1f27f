/** What lies open over the window. */
export const window = $state({ palette: false, help: false, about: false, making: false });
