/** What lies open over the window. */
export const window = $state({ palette: false, about: false, licences: false, making: false });
