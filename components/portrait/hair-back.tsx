import type { Figure } from './figure';
import type { Hair } from './look';
import type { hairTones } from './palette';

type Tone = (typeof hairTones)['black'];

/** The hair behind neck and shoulders; nothing for short cuts. */
export function HairBack({ hair, figure, tone }: { hair: Hair; figure: Figure; tone: Tone }) {
  const t = figure.temple;
  switch (hair) {
    case 'long-straight':
      return (
        <path
          fill={tone.dark}
          d={`M${-t - 14} 216C${-t - 18} 150 ${-t - 16} 43 0 42C${t + 16} 43 ${t + 18} 150 ${t + 14} 216C${t + 4} 224 ${t - 16} 222 ${t - 20} 214L${-t + 20} 214C${-t + 16} 222 ${-t - 4} 224 ${-t - 14} 216Z`}
        />
      );
    case 'long-wavy':
      return (
        <path
          fill={tone.dark}
          d={`M${-t - 8} 210C${-t - 26} 200 ${-t - 12} 182 ${-t - 20} 168C${-t - 28} 152 ${-t - 10} 138 ${-t - 16} 118C${-t - 22} 80 ${-t - 8} 41 0 40C${t + 8} 41 ${t + 22} 80 ${t + 16} 118C${t + 10} 138 ${t + 28} 152 ${t + 20} 168C${t + 12} 182 ${t + 26} 200 ${t + 8} 210C${t - 8} 216 ${t - 16} 206 ${t - 20} 196L${-t + 20} 196C${-t + 16} 206 ${-t + 8} 216 ${-t - 8} 210Z`}
        />
      );
    case 'bob':
    case 'blunt-bob': {
      const low = hair === 'bob' ? 150 : 164;
      return (
        <path
          fill={tone.dark}
          d={`M${-t - 11} ${low - 6}C${-t - 17} 104 ${-t - 13} 42 0 41C${t + 13} 42 ${t + 17} 104 ${t + 11} ${low - 6}C${t + 8} ${low + 4} ${t - 8} ${low + 6} ${t - 12} ${low - 2}L${-t + 12} ${low - 2}C${-t + 8} ${low + 6} ${-t - 8} ${low + 4} ${-t - 11} ${low - 6}Z`}
        />
      );
    }
    case 'ponytail':
      return (
        <>
          <path
            fill={tone.base}
            d="M10 50C44 36 82 56 80 104C79 134 92 150 84 182C62 178 44 156 46 126C47 100 38 84 20 72Z"
          />
          <path
            fill="none"
            stroke={tone.light}
            strokeWidth="2.5"
            strokeLinecap="round"
            d="M46 62C68 78 67 106 66 128C66 146 70 156 75 166"
          />
        </>
      );
    case 'low-bun':
      return (
        <>
          <ellipse cx="30" cy="143" rx="19" ry="17" fill={tone.base} />
          <path
            fill="none"
            stroke={tone.light}
            strokeWidth="2.2"
            strokeLinecap="round"
            d="M32 133C42 131 46 140 43 149"
          />
        </>
      );
    case 'top-bun':
    case 'man-bun':
      return (
        <>
          <circle
            cx="0"
            cy={hair === 'top-bun' ? 37 : 40}
            r={hair === 'top-bun' ? 20 : 14}
            fill={tone.base}
          />
          <path
            fill="none"
            stroke={tone.light}
            strokeWidth="2.4"
            strokeLinecap="round"
            d="M-9 31C-4 23 9 24 11 34"
          />
        </>
      );
    case 'braid':
      return (
        <path
          fill={tone.dark}
          d={`M${-t - 7} 150C${-t - 13} 100 ${-t - 8} 43 0 43C${t + 8} 43 ${t + 13} 100 ${t + 7} 150L${t - 8} 160L${-t + 8} 160Z`}
        />
      );
    case 'twin-tails':
      return (
        <>
          {[-1, 1].map((side) => (
            <g key={side} transform={`scale(${side} 1)`}>
              <path
                fill={tone.base}
                d={`M${t - 4} 84C${t + 22} 74 ${t + 36} 104 ${t + 26} 132C${t + 22} 146 ${t + 26} 152 ${t + 30} 162C${t + 10} 164 ${t + 2} 146 ${t + 4} 126C${t + 5} 112 ${t} 104 ${t - 2} 102Z`}
              />
              <path
                fill="none"
                stroke={tone.light}
                strokeWidth="2.2"
                strokeLinecap="round"
                d={`M${t + 14} 94C${t + 24} 106 ${t + 18} 128 ${t + 16} 142`}
              />
            </g>
          ))}
        </>
      );
    case 'perm':
      return (
        <g fill={tone.dark}>
          {[-1, 1].map((side) =>
            [
              [t + 4, 72, 15],
              [t + 9, 94, 16],
              [t + 8, 117, 15],
              [t + 1, 136, 13],
              [t - 14, 144, 12],
            ].map(([x = 0, y = 0, r = 0]) => (
              <circle key={`${side}${x}${y}`} cx={side * x} cy={y} r={r} />
            )),
          )}
          <ellipse cx="0" cy="86" rx={t + 6} ry="44" />
        </g>
      );
    default:
      return null;
  }
}
