'use client';
import { useCallback, useState } from 'react';
import { parseTheme, type Theme, themeAttribute, themeCookie } from './theme';

/** The theme and a way to change it: at once on this page, and in a cookie of one year for the next. */
export function useTheme(initial: Theme): readonly [Theme, (value: string) => void] {
  const [theme, setTheme] = useState(initial);
  const choose = useCallback((value: string) => {
    const next = parseTheme(value);
    setTheme(next);
    const attribute = themeAttribute(next);
    if (attribute) document.documentElement.dataset.theme = attribute;
    else delete document.documentElement.dataset.theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox of 2024
    document.cookie = `${themeCookie}=${next}; path=/; max-age=31536000; samesite=lax`;
  }, []);
  return [theme, choose];
}
