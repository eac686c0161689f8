import type { ReviewSettings } from '@/lib/model/review-settings';

export interface ReviewSettingsStore {
  /** The shipped ones until somebody writes them. */
  read(): Promise<ReviewSettings>;
  write(settings: ReviewSettings, by: string, at: Date): Promise<void>;
}
