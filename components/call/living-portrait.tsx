'use client';
import { AnimatePresence, type TargetAndTransition } from 'framer-motion';
import { span as Span } from 'framer-motion/m';
import type { Expression } from '@/components/portrait/expression';
import { Portrait, type PortraitProps } from '@/components/portrait/portrait';
import { Moving } from '@/components/ui/moving';

/** What the body does as the mood turns: it is seen from the corner of the eye, while one reads the reply. */
const GESTURES: Readonly<Record<Expression, TargetAndTransition>> = {
  calm: {},
  softened: { scale: [1, 1.06, 1] },
  wary: { scale: [1, 0.94, 1] },
  worried: { y: [0, 5, 0] },
  tearful: { y: [0, 7, 0] },
  annoyed: { x: [0, -5, 5, -4, 3, 0] },
  hurried: { y: [0, -5, 0, -5, 0] },
};

/** A face that fills its frame: one mood fades into the next with a gesture of its own. */
export function LivingPortrait({
  expression = 'calm',
  ...portrait
}: Pick<PortraitProps, 'look' | 'expression' | 'speaking'>) {
  return (
    <Moving>
      <AnimatePresence initial={false}>
        <Span
          key={expression}
          initial={{ opacity: 0 }}
          animate={{ opacity: 1, ...GESTURES[expression] }}
          exit={{ opacity: 0 }}
          transition={{ duration: 0.7, opacity: { duration: 0.35 } }}
          className="absolute inset-0 block"
        >
          <Portrait {...portrait} expression={expression} alive size="100%" />
        </Span>
      </AnimatePresence>
    </Moving>
  );
}
