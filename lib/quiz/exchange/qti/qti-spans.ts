import type { Text } from '@/lib/model/text';
import { encodeXml } from './encode-xml';

/** Both languages of a text, each marked with its language as XML does. */
export const qtiSpans = ({ zh, en }: Text): string =>
  `<span xml:lang="zh-CN">${encodeXml(zh)}</span><span xml:lang="en">${encodeXml(en)}</span>`;
