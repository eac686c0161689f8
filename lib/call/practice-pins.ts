import { ENGINE_VERSION } from '@/lib/call/engine-version';
import type { LoadedCase } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { AttemptPins } from '@/lib/model/log';

/** What a call is pinned to that nobody keeps: played by a command, a check or a test, on the content as it is. */
export function practicePins(loaded: LoadedCase, personaId: string, seed: number): AttemptPins {
  return {
    caseId: loaded.id,
    caseVersion: loaded.case.version,
    contentHash: loaded.hash,
    engineVersion: ENGINE_VERSION,
    languageVersion: '-',
    personaId,
    seed,
    mode: 'practice',
    house: DEFAULT_HOUSE,
  };
}
