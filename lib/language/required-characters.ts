/** Sets of characters of which every match of a pattern contains at least one each; none when nothing can be said. */
export type RequiredCharacters = readonly ReadonlySet<number>[];

/** Characters of almost every turn: a set of others tells more. */
const COMMON = new Set([...'的一是不了我你您他她们这那有在个就说要会能好来到'].map(codeOf));

/**
 * What a regular expression cannot match without, read from its source: most patterns of a list need not be tried, nor compiled,
 * for a text in which that is missing. Knows literals, classes, groups, alternatives, quantifiers and escapes; whatever may be absent or is
 * looked at from outside asks for nothing.
 */
export function requiredCharacters(source: string): RequiredCharacters {
  return new Reader(source).alternatives();
}

/** Reads a pattern from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end or the bracket that closes the group. */
  alternatives(): RequiredCharacters {
    const each: RequiredCharacters[] = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      each.push(this.sequence());
    }
    if (each.length === 1) return each[0] as RequiredCharacters;
    const told = each.map(mostTelling);
    return told.includes(null) ? [] : [new Set(told.flatMap((set) => [...(set ?? [])]))];
  }

  private sequence(): RequiredCharacters {
    const all: ReadonlySet<number>[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const one = this.element();
      if (!this.mayBeAbsent()) all.push(...one);
    }
    return all;
  }

  private element(): RequiredCharacters {
    const char = this.source[this.at] as string;
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    const open = /^(?:[.^$]|\\[1-9])/.exec(this.source.slice(this.at));
    if (open) {
      this.at += open[0].length;
      return [];
    }
    return [new Set(this.character())];
  }

  private group(): RequiredCharacters {
    const kind = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(this.source.slice(this.at))?.[0] as string;
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++;
    return kind === '(' || kind === '(?:' ? inside : [];
  }

  private characterClass(): RequiredCharacters {
    this.at++;
    const other = this.source[this.at] === '^';
    if (other) this.at++;
    const codes = new Set<number>();
    while (this.source[this.at] !== ']') {
      const first = this.character();
      const range = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (range) this.at++;
      const last = range ? this.character() : first;
      for (const code of first) codes.add(code);
      if (range)
        for (let code = first[0] as number; code <= (last[0] as number); code++) codes.add(code);
    }
    this.at++;
    return other ? [] : [codes];
  }

  /** A literal or an escape: the characters it stands for. */
  private character(): number[] {
    const escaped = /^\\(?:u([0-9A-Fa-f]{4})|(.))/.exec(this.source.slice(this.at));
    if (!escaped) return [this.source.charCodeAt(this.at++)];
    this.at += escaped[0].length;
    if (escaped[1]) return [Number.parseInt(escaped[1], 16)];
    if (escaped[2] === 'd') return [...'0123456789'].map(codeOf);
    return [codeOf(escaped[2] as string)];
  }

  private mayBeAbsent(): boolean {
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!times) return false;
    this.at += times[0].length;
    return times[1] ? Number(times[1]) === 0 : !times[0].startsWith('+');
  }
}

/** The set of which fewest texts contain a character; null when there is none. */
function mostTelling(sets: RequiredCharacters): ReadonlySet<number> | null {
  const cost = (set: ReadonlySet<number>): number =>
    [...set].reduce((sum, code) => sum + (COMMON.has(code) ? 10 : 1), 0);
  return sets.reduce<ReadonlySet<number> | null>(
    (best, set) => (best === null || cost(set) < cost(best) ? set : best),
    null,
  );
}

function codeOf(char: string): number {
  return char.charCodeAt(0);
}
