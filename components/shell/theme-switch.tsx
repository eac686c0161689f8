'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Theme } from './theme';
import { useTheme } from './use-theme';

export interface ThemeSwitchProps {
  initial: Theme;
  labels: { theme: string; system: string; light: string; dark: string };
}

/** Light, dark or as the device: for pages outside the AppShell and for the settings. */
export function ThemeSwitch({ initial, labels }: ThemeSwitchProps) {
  const [theme, choose] = useTheme(initial);
  return (
    <SegmentedControl
      label={labels.theme}
      size="sm"
      value={theme}
      onValueChange={choose}
      segments={[
        { value: 'system', label: labels.system, icon: <Monitor /> },
        { value: 'light', label: labels.light, icon: <Sun /> },
        { value: 'dark', label: labels.dark, icon: <Moon /> },
      ]}
    />
  );
}
