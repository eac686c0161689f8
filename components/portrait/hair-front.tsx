import type { Figure } from './figure';
import type { Hair } from './look';
import type { hairTones } from './palette';

type Tone = (typeof hairTones)['black'];

/** The hair above the face. */
export function HairFront({ hair, figure, tone }: { hair: Hair; figure: Figure; tone: Tone }) {
  const t = figure.temple;
  return (
    <g>
      {locks(hair, t, tone)}
      {hair === 'perm' || hair === 'curls' ? (
        <Curls t={t} tone={tone} big={hair === 'perm'} />
      ) : (
        <path fill={tone.base} opacity={hair === 'buzz' ? 0.88 : 1} d={cap(hair, t)} />
      )}
      {shine(hair, t).map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={tone.light}
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
}

/** From the left temple over the crown to the right temple. */
const dome = (half: number, top: number, y: number) =>
  `M${-half} ${y}C${-half} ${top + 22} ${-half * 0.68} ${top} 0 ${top}C${half * 0.68} ${top} ${half} ${top + 22} ${half} ${y}`;

/** The cap of hair: crown outside, hairline inside, drawn for a head whose half width is `t`. */
function cap(hair: Hair, t: number): string {
  const shortLine = `L${t - 2} 99C${t - 2} 87 ${t - 4} 80 ${t - 10} 76C16 69 -16 69 ${-t + 10} 76C${-t + 4} 80 ${-t + 2} 87 ${-t + 2} 99Z`;
  const parted = (y: number) =>
    `L${t - 1} ${y}C${t + 1} 98 ${t - 6} 82 16 71C8 67 3 62 0 55C-3 62 -8 67 -16 71C${-t + 6} 82 ${-t - 1} 98 ${-t + 1} ${y}Z`;
  switch (hair) {
    case 'crew':
      return dome(t + 3, 44, 97) + shortLine;
    case 'buzz':
      return `${dome(t + 1.2, 50, 92)}L${t - 1} 94C${t - 2} 84 ${t - 6} 77 ${t - 11} 73C12 66 -12 66 ${-t + 11} 73C${-t + 6} 77 ${-t + 2} 84 ${-t + 1} 94Z`;
    case 'side-part':
      return `M${-t - 3} 99C${-t - 6} 64 -32 43 -12 41C20 35 ${t + 10} 46 ${t + 4} 99L${t - 2} 99C${t - 1} 88 ${t - 3} 82 ${t - 8} 79C12 79 -8 73 -18 59C-20 70 ${-t + 12} 74 ${-t + 6} 80C${-t + 3} 86 ${-t + 2} 91 ${-t + 2} 99Z`;
    case 'fringe':
      return `M${-t - 4} 106C${-t - 9} 62 -34 41 0 40C34 39 ${t + 10} 62 ${t + 4} 106L${t - 1} 104C${t} 96 ${t - 2} 91 ${t - 4} 87C${t - 9} 93 ${t - 14} 92 ${t - 17} 86C16 93 8 93 4 86C-1 94 -9 94 -14 87C-18 94 ${-t + 12} 95 ${-t + 7} 88C${-t + 2} 92 ${-t + 1} 96 ${-t + 1} 104Z`;
    case 'spiky':
      return `M${-t - 3} 98C${-t - 7} 82 ${-t - 6} 68 ${-t + 1} 59C${-t - 4} 55 ${-t - 6} 51 ${-t - 6} 47C${-t + 4} 50 -28 50 -25 49C-26 43 -24 38 -21 34C-16 39 -10 42 -6 43C-3 37 2 32 8 30C9 36 12 41 15 43C21 38 27 36 34 37C31 42 30 47 31 51C36 50 ${t + 3} 52 ${t + 8} 56C${t + 2} 58 ${t} 61 ${t} 63C${t + 6} 72 ${t + 6} 84 ${t + 3} 98${shortLine}`;
    case 'slick':
      return `${dome(t + 3.5, 40, 96)}L${t - 2} 98C${t - 3} 84 ${t - 8} 72 ${t - 15} 66C14 62 6 64 0 67C-6 64 -14 62 ${-t + 15} 66C${-t + 8} 72 ${-t + 3} 84 ${-t + 2} 98Z`;
    case 'man-bun':
      return `${dome(t + 3, 45, 98)}L${t - 2} 100C${t - 3} 86 ${t - 10} 70 0 65C${-t + 10} 70 ${-t + 3} 86 ${-t + 2} 100Z`;
    case 'receding':
      return `${dome(t + 2.5, 47, 100)}L${t - 2} 102C${t - 2} 88 ${t - 4} 78 ${t - 10} 68C${t - 14} 60 18 58 14 62C8 67 -8 67 -14 62C-18 58 ${-t + 14} 60 ${-t + 10} 68C${-t + 4} 78 ${-t + 2} 88 ${-t + 2} 102Z`;
    case 'bald':
      return [-1, 1]
        .map(
          (s) =>
            `M${s * (t - 1)} 116C${s * (t + 8)} 106 ${s * (t + 8)} 84 ${s * (t - 3)} 72C${s * (t - 4)} 86 ${s * (t - 4)} 100 ${s * (t - 1)} 116Z`,
        )
        .join('');
    case 'long-straight':
    case 'long-wavy':
      return dome(t + 6, 40, 112) + parted(112);
    case 'braid':
      return `${dome(t + 4, 43, 104)}L${t - 1} 104C${t - 2} 88 ${t - 12} 76 -10 60C-16 72 ${-t + 6} 84 ${-t + 1} 104Z`;
    case 'bob':
      return `${dome(t + 7, 40, 124)}C${t + 4} 128 ${t - 1} 126 ${t - 2} 118C${t + 1} 100 ${t - 2} 90 ${t - 8} 84C10 87 -8 79 -19 63C-21 78 ${-t + 5} 86 ${-t + 2} 118C${-t + 1} 126 ${-t - 4} 128 ${-t - 7} 124Z`;
    case 'blunt-bob':
      return `${dome(t + 7, 40, 140)}C${t + 4} 146 ${t - 1} 144 ${t - 1} 136C${t + 1} 108 ${t} 96 ${t - 3} 87C16 92 -16 92 ${-t + 3} 87C${-t} 96 ${-t - 1} 108 ${-t + 1} 136C${-t + 1} 144 ${-t - 4} 146 ${-t - 7} 140Z`;
    case 'twin-tails':
      return `${dome(t + 3, 43, 96)}L${t - 1} 98C${t - 1} 92 ${t - 2} 89 ${t - 4} 86C14 90 -14 90 ${-t + 4} 86C${-t + 2} 89 ${-t + 1} 92 ${-t + 1} 98Z`;
    case 'pixie':
      return `M${-t - 4} 108C${-t - 9} 62 -32 42 -4 40C34 36 ${t + 12} 60 ${t + 4} 112C${t + 1} 116 ${t - 2} 112 ${t - 2} 106C${t} 96 ${t - 3} 90 ${t - 8} 86C14 92 -2 86 -8 78C-14 88 ${-t + 10} 92 ${-t + 6} 88C${-t + 2} 96 ${-t + 2} 102 ${-t + 2} 108C${-t} 114 ${-t - 3} 112 ${-t - 4} 108Z`;
    case 'ponytail':
      return `${dome(t + 3, 44, 100)}L${t - 1} 102C${t} 92 ${t - 4} 84 ${t - 8} 80C8 82 -6 74 -14 61C-18 74 ${-t + 8} 80 ${-t + 1} 102Z`;
    default:
      return `${dome(t + 2.5, 45, 96)}L${t - 1} 97C${t - 3} 83 ${t - 13} 70 0 65C${-t + 13} 70 ${-t + 3} 83 ${-t + 1} 97Z`;
  }
}

/** Strands that fall in front of the shoulders. */
function locks(hair: Hair, t: number, tone: Tone) {
  if (hair === 'long-straight' || hair === 'long-wavy') {
    const wave = hair === 'long-wavy';
    const d = wave
      ? `M${t + 6} 96C${t + 14} 116 ${t + 4} 134 ${t + 14} 150C${t + 22} 166 ${t + 6} 182 ${t + 10} 200C${t - 6} 200 ${t - 8} 184 ${t - 4} 170C${t} 154 ${t - 6} 140 ${t - 2} 124C${t} 114 ${t - 1} 108 ${t - 2} 102Z`
      : `M${t + 6} 96C${t + 12} 134 ${t + 13} 172 ${t + 10} 206C${t} 210 ${t - 8} 206 ${t - 9} 198C${t - 3} 168 ${t - 1} 136 ${t - 2} 104Z`;
    return [-1, 1].map((side) => (
      <path key={side} transform={`scale(${side} 1)`} fill={tone.base} d={d} />
    ));
  }
  if (hair === 'braid') {
    return (
      <g>
        {[148, 163, 178, 193].map((y, i) => (
          <g key={y}>
            <ellipse
              cx={t - 3 + i * 0.8}
              cy={y}
              rx={11 - i * 0.9}
              ry="10"
              fill={i % 2 ? tone.base : tone.dark}
            />
            <path
              d={`M${t - 9 + i} ${y + 3}Q${t - 3 + i} ${y + 5} ${t + 3} ${y - 3}`}
              fill="none"
              stroke={tone.light}
              strokeWidth="2"
              strokeLinecap="round"
            />
          </g>
        ))}
        <rect x={t - 6} y="201" width="11" height="6" rx="3" fill="#e0574f" />
        <path d={`M${t - 6} 206Q${t - 1} 226 ${t + 5} 206Z`} fill={tone.base} />
      </g>
    );
  }
  return null;
}

function Curls({ t, tone, big }: { t: number; tone: Tone; big: boolean }) {
  const r = big ? 13 : 10.5;
  const crown = [-100, -78, -56, -34, -12, 10, 32, 54, 76, 98].map((angle) => {
    const a = ((angle - 90) * Math.PI) / 180;
    return [
      Math.round(Math.cos(a) * (t + (big ? 3 : 0))),
      Math.round(90 + Math.sin(a) * (big ? 41 : 38)),
    ] as const;
  });
  const brow = [-t + 7, -t + 22, -8, 8, t - 22, t - 7].map(
    (x, i) => [Math.round(x), i === 0 || i === 5 ? 76 : 68] as const,
  );
  return (
    <g>
      <path fill={tone.base} d={`${dome(t + 2, 48, 92)}L${t - 4} 84C14 68 -14 68 ${-t + 4} 84Z`} />
      {crown.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={r} fill={tone.base} />
      ))}
      {brow.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={r - 2.5} fill={tone.base} />
      ))}
      {[...crown.slice(2, 8), ...brow.slice(1, 5)].map(([x, y]) => (
        <path
          key={`c${x},${y}`}
          d={`M${x - 4} ${y + 2}A5 5 0 0 1 ${x + 4} ${y - 2}`}
          fill="none"
          stroke={tone.light}
          strokeWidth="2"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
}

/** Where the light falls on smooth hair. */
function shine(hair: Hair, t: number): ReadonlyArray<string> {
  switch (hair) {
    case 'buzz':
    case 'perm':
    case 'curls':
      return [];
    case 'bald':
      return [];
    case 'slick':
      return [
        'M-20 60C-16 52 -8 48 0 47',
        'M8 60C12 54 18 51 24 52',
        `M${t - 8} 74C${t - 10} 66 ${t - 14} 61 ${t - 18} 58`,
      ];
    case 'long-straight':
    case 'long-wavy':
      return [`M-12 60C-20 68 ${-t + 4} 78 ${-t} 92`, `M12 60C20 66 ${t - 6} 74 ${t - 2} 86`];
    case 'fringe':
    case 'blunt-bob':
    case 'twin-tails':
      return [`M-22 62C-12 54 10 53 20 58`, `M-4 74C-4 78 -5 82 -6 85`];
    default:
      return [`M-14 54C-2 48 14 49 24 56`];
  }
}
