'use client';
import { LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

const loadMotion = () => import('./motion-features').then((module) => module.motionFeatures);
const loadDrag = () => import('./drag-features').then((module) => module.dragFeatures);

export interface MovingProps {
  /** Things inside are dragged, or glide when their place in the page changes. */
  drags?: boolean;
  children: ReactNode;
}

/**
 * Around what moves by `framer-motion/m`. It stands still until the library has come, which it does after the page;
 * for those who want no motion it only fades.
 */
export function Moving({ drags = false, children }: MovingProps) {
  return (
    <LazyMotion features={drags ? loadDrag : loadMotion} strict>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  );
}
