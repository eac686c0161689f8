/** Elements that show or play something: their place is told by the words that stand for them. */
export const QTI_MEDIA: ReadonlySet<string> = new Set([
  'img',
  'audio',
  'video',
  'object',
  'svg',
  'iframe',
  'embed',
]);
