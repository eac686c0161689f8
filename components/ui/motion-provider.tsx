'use client';
import { LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

const load = () => import('./motion-features').then((module) => module.motionFeatures);

/**
 * Wrap the app once. Below it animate with `import * as m from 'framer-motion/m'` only: the animation code loads after the page is usable,
 * and movement is dropped for those who asked their system for less motion.
 */
export function MotionProvider({ children }: { children: ReactNode }) {
  return (
    <LazyMotion features={load} strict>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  );
}
