/** The three answers to "light or dark"; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** Where the choice is kept, so that the server draws the first paint in the right colours. */
export const themeCookie = 'hs-theme';

/** Reads the cookie's value; anything unknown means `system`. */
export function parseTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** The value of `data-theme` on `<html>`; undefined leaves the choice to the device. */
export function themeAttribute(theme: Theme): 'light' | 'dark' | undefined {
  return theme === 'system' ? undefined : theme;
}
