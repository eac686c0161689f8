import { benchEngine } from './bench/engine';
import { benchItems } from './bench/items';
import { benchLoading } from './bench/loading';
import { benchPage } from './bench/page';
import { benchPeer } from './bench/peer';
import { benchQuizzes } from './bench/quizzes';
import { benchReviews } from './bench/reviews';
import { benchServer } from './bench/server';
import { benchToday } from './bench/today';

/**
 * `npm run bench`: one JSON object on stdout; each figure with its unit, the aim, and the peer measured in the same run.
 * Machines are noisy: compare the ratios, not the times.
 */
const engine = benchEngine();
const peer = benchPeer();
const loading = benchLoading();
const server = await benchServer();
const learning = [...benchQuizzes(), ...benchItems(), ...benchReviews(), ...(await benchToday())];
const page = benchPage();
const figures = [...engine.figures, ...loading, ...server, ...learning, ...page];
process.stdout.write(
  `${JSON.stringify({ node: process.version, figures, peer: { name: 'inkjs', steps: peer, ours: engine.stepsPerSecond, ratio: Math.round((engine.stepsPerSecond.value / peer.value) * 100) / 100 } }, null, 1)}\n`,
);
