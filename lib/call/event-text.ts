import type { Case } from '@/lib/model/case';
import type { Text } from '@/lib/model/text';

export type CallEvent = 'hold' | 'resume' | 'silence' | 'agent-ends' | 'patient-ends' | 'time-up';

const EVERYWHERE: Readonly<Record<CallEvent, Text>> = {
  hold: { zh: '请对方稍候', en: 'On hold' },
  resume: { zh: '恢复通话', en: 'Back on the line' },
  silence: { zh: '沉默', en: 'Silence' },
  'agent-ends': { zh: '你结束了接待', en: 'You ended the visit' },
  'patient-ends': { zh: '对方走了', en: 'The patient left' },
  'time-up': { zh: '时间到，先练到这里', en: 'Time is up: enough for now' },
};

const SAID_OTHERWISE: Readonly<Partial<Record<Case['channel'], Partial<Record<CallEvent, Text>>>>> =
  {
    phone: {
      'agent-ends': { zh: '你挂断了电话', en: 'You hung up' },
      'patient-ends': { zh: '对方挂断了电话', en: 'The patient hung up' },
    },
    chat: {
      'agent-ends': { zh: '你结束了对话', en: 'You ended the chat' },
      'patient-ends': { zh: '对方下线了', en: 'The patient went offline' },
    },
    visit: {
      'agent-ends': { zh: '你告辞了', en: 'You left' },
      'patient-ends': { zh: '对方送你出了门', en: 'The patient saw you out' },
    },
  };

/** What happened between the words, as it is said of this channel: nobody hangs up at the front desk. */
export function eventText(event: CallEvent, channel: Case['channel']): Text {
  return SAID_OTHERWISE[channel]?.[event] ?? EVERYWHERE[event];
}
