import { loadDetect } from '../load-detect';

/** A process of its own that has never heard anything: prints the milliseconds from the file of the model to its first answer. */
const from = performance.now();
const detect = loadDetect();
detect({ prev: '你们是哪儿的？', text: '您好，我是客服小王，想问问您上次洗牙以后感觉怎么样？' });
process.stdout.write(String(performance.now() - from));
