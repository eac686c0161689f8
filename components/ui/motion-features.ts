import { domAnimation } from 'framer-motion';

/** What `m` elements can do: animate, exit, hover, tap, focus. A module of its own, so that it loads apart. */
export const motionFeatures = domAnimation;
