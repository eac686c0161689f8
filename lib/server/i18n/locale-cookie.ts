/** Where the chosen language is kept; there is no language in the URL. */
export const LOCALE_COOKIE = 'huisheng-locale';
