import { createRequire } from 'node:module';
import type { Utterance } from '@/lib/model/utterance';

interface NlpjsNetwork {
  train(corpus: { input: Record<string, number>; output: Record<string, number> }[]): unknown;
  run(input: Record<string, number>): Record<string, number> | undefined;
}

const load = createRequire(import.meta.url);

/** nlp.js as a peer: its Chinese segmenter and its neural network, trained on the same lines with its own settings. */
export function nlpjsPeer(lines: readonly Utterance[]): (text: string) => Record<string, number> {
  const { NeuralNetwork } = load('@nlpjs/neural') as {
    NeuralNetwork: new (settings: object) => NlpjsNetwork;
  };
  const { TokenizerZh } = load('@nlpjs/lang-zh') as {
    TokenizerZh: new (
      container?: unknown,
      should?: boolean,
    ) => { innerTokenize(text: string): string[] };
  };
  const tokenizer = new TokenizerZh(undefined, true);
  const features = (text: string): Record<string, number> =>
    Object.fromEntries(tokenizer.innerTokenize(text).map((token) => [token, 1]));
  const network = new NeuralNetwork({ log: false });
  network.train(
    lines.map((line) => ({
      input: features(line.text),
      output: Object.fromEntries(
        (line.moves.length === 0 ? ['none'] : line.moves).map((move) => [move, 1]),
      ),
    })),
  );
  return (text) => ({ ...network.run(features(text)) });
}
