import type { Look } from './look';
import { presetFor } from './preset-for';
import { portraitPresets } from './presets';

const bySlug: Readonly<Record<string, Look>> = portraitPresets;

/** The look of a persona; one without a preset gets another's (see `presetFor`). */
export function lookFor(slug: string): Look {
  return bySlug[presetFor(slug)] ?? portraitPresets['thrifty-planner'];
}
