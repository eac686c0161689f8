/** A text as found in a file: two languages, or one that stands for both. */
export interface Words {
  zh: string;
  en: string;
  oneLanguage: boolean;
  /** Markup, pictures or links were in it and are gone. */
  stripped: boolean;
}
