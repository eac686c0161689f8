import { domMax } from 'framer-motion';

/** What also drags, and glides to a new place. Only ever imported when something that needs it is on the screen: see `Moving`. */
export const dragFeatures = domMax;
