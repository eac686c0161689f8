import { expect, test } from 'vitest';
import { eventText } from '@/lib/call/event-text';

test('somebody hangs up on the phone only', () => {
  expect(eventText('agent-ends', 'phone').zh).toBe('你挂断了电话');
  expect(eventText('agent-ends', 'desk').zh).toBe('你结束了接待');
  expect(eventText('patient-ends', 'desk').en).toBe('The patient left');
  for (const channel of ['desk', 'chat', 'visit'] as const)
    for (const event of ['agent-ends', 'patient-ends'] as const)
      expect(eventText(event, channel).zh).not.toContain('挂断');
});
