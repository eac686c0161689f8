/** Raised whenever the same log could replay differently. Pinned in every attempt. */
export const ENGINE_VERSION = '3';
