import { domAnimation } from 'framer-motion';

/** What fades, moves and springs. Only ever imported when something that needs it is on the screen: see `Moving`. */
export const motionFeatures = domAnimation;
