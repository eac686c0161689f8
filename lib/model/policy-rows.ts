import type { Policy } from './policy';
import type { Text } from './text';

/** A row of any policy, as the handbook shows it and references name it. */
export interface PolicyRow {
  id: string;
  what: Text;
  value: Text;
  amount?: { is: number; unit: Text };
  days?: { min: number; max: number } | null;
  teach_as?: 'dont';
  caution?: Text;
}

const CLASSES = ['A', 'B', 'C', 'D'] as const;
const same = (text: string): Text => ({ zh: text, en: text });

/** The rows of a policy; those of the kinds with fields of their own are made from the fields. Pure. */
export function policyRows(policy: Policy): PolicyRow[] {
  switch (policy.kind) {
    case 'schedule':
    case 'table':
      return policy.rows;
    case 'patient-classes':
      return [
        ...CLASSES.flatMap((id): PolicyRow[] => {
          const found = policy.classes[id];
          if (!found) return [];
          const { means, next_contact: days } = found;
          const what = {
            zh: `${id} 类：${means.zh}`,
            en: `Class ${id}: ${lowerFirst(means.en)}`,
          };
          return [{ id: id.toLowerCase(), what, value: inDays(days), days }];
        }),
        {
          id: 'grace',
          what: { zh: '宽限', en: 'Grace' },
          value: {
            zh: `晚 ${policy.grace_days} 天不算`,
            en: `${plural(policy.grace_days)} late is not counted`,
          },
          amount: { is: policy.grace_days, unit: DAYS },
        },
      ];
    case 'wrap-up':
      return [
        {
          id: 'notes-least',
          what: { zh: '备注至少写多少字', en: 'Notes, at least' },
          value: { zh: `${policy.notes_least} 个字`, en: `${policy.notes_least} characters` },
          amount: { is: policy.notes_least, unit: { zh: '个字', en: 'characters' } },
        },
      ];
    case 'call-windows':
      return [
        {
          id: 'ordinary',
          what: { zh: '普通回访（节假日不打）', en: 'Ordinary calls (never on public holidays)' },
          value: spans(policy.windows),
          amount: { is: policy.windows.length, unit: { zh: '段', en: 'stretches' } },
        },
        {
          id: 'care',
          what: { zh: '约好的关怀电话', en: 'Care calls that were agreed' },
          value: spans(policy.care_windows),
        },
        {
          id: 'never-after',
          what: { zh: '任何电话最晚', en: 'No call of any kind after' },
          value: same(policy.never_after),
          amount: { is: Number(policy.never_after.slice(0, 2)), unit: { zh: '点', en: "o'clock" } },
        },
        ...policy.alternatives.map(({ name, windows }, i) => ({
          id: `other-${i + 1}`,
          what: { zh: `${name.zh}（可在设置里换）`, en: `${name.en} (an alternative)` },
          value: spans(windows),
        })),
      ];
  }
}

export const DAYS: Text = { zh: '天', en: 'days' };

const spans = (windows: readonly { from: string; to: string }[]): Text => ({
  zh: windows.map(({ from, to }) => `${from}—${to}`).join('，'),
  en: windows.map(({ from, to }) => `${from}–${to}`).join(', '),
});

const plural = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function inDays(days: { min: number; max: number } | null): Text {
  if (!days) return { zh: '不再主动联系', en: 'No further contact' };
  return days.min === days.max
    ? { zh: `${days.max} 天后`, en: `After ${plural(days.max)}` }
    : { zh: `${days.min} 到 ${days.max} 天之间`, en: `In ${days.min} to ${plural(days.max)}` };
}
