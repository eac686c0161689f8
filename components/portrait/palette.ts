import type { HairColor, Skin } from './look';

interface SkinTone {
  base: string;
  shade: string;
  line: string;
  blush: string;
  lips: string;
}

export const skinTones: Record<Skin, SkinTone> = {
  light: { base: '#fbdcc6', shade: '#f0c0a3', line: '#c98f70', blush: '#f2917f', lips: '#c9605a' },
  fair: { base: '#f6cfae', shade: '#e8b48d', line: '#bd835f', blush: '#ea8468', lips: '#bb564b' },
  medium: { base: '#eabb92', shade: '#d79f73', line: '#a97049', blush: '#d9704f', lips: '#a94c3d' },
  tan: { base: '#d8a074', shade: '#c2865a', line: '#915a36', blush: '#c25a3c', lips: '#93402f' },
  deep: { base: '#b57d55', shade: '#9c6742', line: '#6f4426', blush: '#a04a30', lips: '#7a3426' },
};

interface HairTone {
  base: string;
  /** The locks that catch the light. */
  light: string;
  dark: string;
  brow: string;
}

export const hairTones: Record<HairColor, HairTone> = {
  black: { base: '#2b2529', light: '#4a4048', dark: '#1d181b', brow: '#2b2529' },
  ink: { base: '#2f3340', light: '#4c5366', dark: '#20232d', brow: '#2a2d38' },
  brown: { base: '#533a2d', light: '#76553f', dark: '#3d2920', brow: '#45301f' },
  chestnut: { base: '#7b4a2d', light: '#a06a43', dark: '#5c3520', brow: '#5a3722' },
  auburn: { base: '#8c3f2c', light: '#b25d42', dark: '#672a1d', brow: '#5e2c20' },
  grey: { base: '#85858a', light: '#a9a9ac', dark: '#68686e', brow: '#66666b' },
  silver: { base: '#bdbcba', light: '#d8d7d4', dark: '#9b9a99', brow: '#8b8988' },
  white: { base: '#e6e2da', light: '#f7f5f0', dark: '#c5c0b6', brow: '#aaa59b' },
};

/** A hex colour mixed towards white (amount > 0) or black (amount < 0); amount in -1..1. */
export function shift(hex: string, amount: number): string {
  const target = amount > 0 ? 255 : 0;
  const part = Math.abs(amount);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (target - value) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
