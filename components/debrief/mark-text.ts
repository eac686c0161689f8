/** A run of words and the findings (by index) that are tied to it. */
export interface MarkedRun {
  text: string;
  marks: readonly number[];
}

/**
 * Cuts a text at the borders of its spans. Spans are [start, end) in UTF-16 units and may overlap; what lies outside the
 * text is cut off. The runs joined give the text again.
 */
export function markText(
  text: string,
  spans: readonly { mark: number; span: readonly [number, number] }[],
): MarkedRun[] {
  const borders = new Set([0, text.length]);
  for (const { span } of spans)
    for (const at of span) borders.add(Math.max(0, Math.min(text.length, at)));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] as number;
    return {
      text: text.slice(from, to),
      marks: spans.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ mark }) => mark),
    };
  });
}
