/** What lies open over the window. */
export const window = $state({ palette: false, help: false, about: false, licences: false, making: false });
