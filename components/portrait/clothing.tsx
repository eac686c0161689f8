import type { ReactNode } from 'react';
import type { Figure } from './figure';
import type { Clothes } from './look';
import { shift } from './palette';

export interface ClothingProps {
  clothes: Clothes;
  color: string;
  figure: Figure;
  skin: { base: string; shade: string };
}

/** Shoulders, neck and what is worn. */
export function Clothing({ clothes, color, figure, skin }: ClothingProps) {
  const w = figure.shoulder;
  const n = figure.neck;
  const body = `M${-w} 246C${-w - 1} 208 ${-w * 0.84} 195 ${-w * 0.52} 187C${-w * 0.36} 183 ${-n - 6} 180 ${-n - 2} 172L${n + 2} 172C${n + 6} 180 ${w * 0.36} 183 ${w * 0.52} 187C${w * 0.84} 195 ${w + 1} 208 ${w} 246Z`;
  const dark = shift(color, -0.16);
  const light = shift(color, 0.22);
  const wear: WearProps = { color, dark, light, n, w };
  return (
    <g>
      {clothes === 'hoodie' && (
        <path d={`M${-n - 26} 196C${-n - 26} 160 ${n + 26} 160 ${n + 26} 196Z`} fill={dark} />
      )}
      <path d={body} fill={color} />
      <path
        d={`M${-w + 20} 246C${-w + 20} 228 ${-w + 23} 216 ${-w + 27} 208M${w - 20} 246C${w - 20} 228 ${w - 23} 216 ${w - 27} 208`}
        fill="none"
        stroke={dark}
        strokeWidth="2.5"
        strokeLinecap="round"
        opacity="0.7"
      />
      {openings[clothes]?.(n, skin.base)}
      <path
        d={`M${-n} 134L${-n} 172C${-n + 1} 186 ${n - 1} 186 ${n} 172L${n} 134Z`}
        fill={skin.base}
      />
      <path
        d={`M${-n} 134L${n} 134L${n} 160C${n - 4} 169 ${-n + 8} 170 ${-n} 158Z`}
        fill={skin.shade}
      />
      {details[clothes](wear)}
    </g>
  );
}

interface WearProps {
  color: string;
  dark: string;
  light: string;
  n: number;
  w: number;
}

const round = (n: number, skin: string) => (
  <path
    d={`M${-n - 1} 166L${-n - 8} 177Q0 ${206 - n / 4} ${n + 8} 177L${n + 1} 166Z`}
    fill={skin}
  />
);
const vee = (n: number, skin: string) => (
  <path
    d={`M${-n - 1} 166L${-n - 7} 174L-9 198L0 206L9 198L${n + 7} 174L${n + 1} 166Z`}
    fill={skin}
  />
);

/** Where the skin shows below the neck. */
const openings: Partial<Record<Clothes, (n: number, skin: string) => ReactNode>> = {
  tee: round,
  jersey: round,
  dress: (n, skin) => (
    <path
      d={`M${-n - 18} 182C${-n - 8} 214 ${n + 8} 214 ${n + 18} 182C${n + 6} 180 ${n + 4} 176 ${n} 170L${-n} 170C${-n - 4} 176 ${-n - 6} 180 ${-n - 18} 182Z`}
      fill={skin}
    />
  ),
  scrubs: vee,
  hoodie: round,
  shirt: vee,
  plaid: vee,
  polo: vee,
};

const collar = (n: number, fill: string, edge: string) => (
  <g fill={fill} stroke={edge} strokeWidth="1.5" strokeLinejoin="round">
    <path d={`M${-n - 1} 168L${-n - 12} 181L-15 203L0 189Z`} />
    <path d={`M${n + 1} 168L${n + 12} 181L15 203L0 189Z`} />
  </g>
);
const buttons = (ys: ReadonlyArray<number>, fill: string, x = 0) =>
  ys.map((y) => <circle key={y} cx={x} cy={y} r="2.3" fill={fill} />);
const inner = (n: number, fill: string, low = 246) => (
  <path
    d={`M${-n - 8} 176L-12 ${low}L12 ${low}L${n + 8} 176L${n} 168Q0 196 ${-n} 168Z`}
    fill={fill}
  />
);
const standing = (n: number, fill: string, edge: string) => (
  <path
    d={`M${-n - 9} 182C${-n - 7} 172 ${-n - 4} 164 ${-n - 3} 158C${-n + 4} 172 ${n - 4} 172 ${n + 3} 158C${n + 4} 164 ${n + 7} 172 ${n + 9} 182C${n} 194 ${-n} 194 ${-n - 9} 182Z`}
    fill={fill}
    stroke={edge}
    strokeWidth="1.5"
  />
);
const lapels = (n: number, fill: string, low: number) => (
  <g fill={fill}>
    <path d={`M${-n - 5} 170L${-n - 25} 186L-28 206L-33 209L-2 ${low}L-6 214Z`} />
    <path d={`M${n + 5} 170L${n + 25} 186L28 206L33 209L2 ${low}L6 214Z`} />
  </g>
);

const details: Record<Clothes, (wear: WearProps) => ReactNode> = {
  tee: ({ n, dark }) => (
    <path
      d={`M${-n - 9} 177Q0 ${208 - n / 4} ${n + 9} 177`}
      fill="none"
      stroke={dark}
      strokeWidth="4"
      strokeLinecap="round"
    />
  ),
  jersey: ({ n, w }) => (
    <>
      <path
        d={`M${-n - 9} 177Q0 ${208 - n / 4} ${n + 9} 177`}
        fill="none"
        stroke="#ffffff"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path
        d={`M${-w * 0.62} 191L${-w * 0.4} 246M${w * 0.62} 191L${w * 0.4} 246`}
        stroke="#ffffff"
        strokeWidth="5"
      />
      <path
        d="M-12 218L-3 214L-3 240M6 218Q18 210 18 220Q18 227 8 228Q19 229 18 237Q16 243 5 240"
        fill="none"
        stroke="#ffffff"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  shirt: ({ n, dark, light }) => (
    <>
      {collar(n, light, dark)}
      <path d="M0 206L0 246" stroke={dark} strokeWidth="2" />
      {buttons([216, 232], dark)}
    </>
  ),
  plaid: ({ n, w, dark, light }) => (
    <>
      <path
        d={`M${-w * 0.7} 192V246M${-w * 0.36} 186V246M${w * 0.36} 186V246M${w * 0.7} 192V246M${-w} 212H${w}M${-w} 234H${w}`}
        stroke={dark}
        strokeWidth="5"
        opacity="0.55"
      />
      <path
        d={`M${-w * 0.53} 188V246M${w * 0.53} 188V246M${-w} 223H${w}`}
        stroke={light}
        strokeWidth="2.5"
        opacity="0.7"
      />
      <path d="M-14 200L0 246L14 200L0 210Z" fill="#f1efe9" />
      {collar(n, light, dark)}
    </>
  ),
  polo: ({ n, dark }) => (
    <>
      <path d="M-6 204L6 204L6 230L-6 230Z" fill={dark} opacity="0.5" />
      {collar(n, dark, dark)}
      {buttons([212, 223], '#ffffff')}
    </>
  ),
  suit: ({ n, dark, light }) => (
    <>
      {inner(n, '#f7f4ee')}
      <path d="M-5 190L5 190L8 236L0 246L-8 236Z" fill="#a3392f" />
      <path d="M-6 187L6 187L4 197L-4 197Z" fill="#87291f" />
      {collar(n, '#ffffff', '#d9d4c8')}
      {lapels(n + 3, light === dark ? dark : dark, 250)}
    </>
  ),
  blazer: ({ n, dark }) => (
    <>
      {inner(n, '#f6efe4')}
      <path d={`M${-n - 4} 174Q0 200 ${n + 4} 174`} fill="none" stroke="#e2d6c2" strokeWidth="3" />
      {lapels(n, dark, 244)}
    </>
  ),
  hoodie: ({ n, dark }) => (
    <>
      <path
        d={`M${-n - 14} 180C${-n - 8} 204 ${n + 8} 204 ${n + 14} 180C${n + 10} 176 ${n + 8} 174 ${n + 6} 172Q0 200 ${-n - 6} 172C${-n - 8} 174 ${-n - 10} 176 ${-n - 14} 180Z`}
        fill={dark}
      />
      <path
        d="M-10 198L-11 226M10 198L11 222"
        stroke="#f6f1e6"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </>
  ),
  cardigan: ({ n, dark }) => (
    <>
      {inner(n, '#fbf6ec')}
      <path d={`M${-n - 8} 176Q0 198 ${n + 8} 176`} fill="none" stroke="#e6dcc8" strokeWidth="3" />
      <path d={`M${-n - 9} 174L-10 246M${n + 9} 174L10 246`} stroke={dark} strokeWidth="6" />
      {buttons([218, 234], '#fbf6ec', 13)}
    </>
  ),
  turtleneck: ({ n, color, dark }) => (
    <>
      <path
        d={`M${-n - 5} 184L${-n - 3} 156Q0 168 ${n + 3} 156L${n + 5} 184Q0 198 ${-n - 5} 184Z`}
        fill={color}
      />
      <path
        d={`M${-n - 3} 157Q0 169 ${n + 3} 157M${-n - 4} 170Q0 182 ${n + 4} 170`}
        fill="none"
        stroke={dark}
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </>
  ),
  scrubs: ({ n, dark, light, w }) => (
    <>
      <path
        d={`M${-n - 8} 173L0 212L${n + 8} 173`}
        fill="none"
        stroke={light}
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <rect x={w * 0.26} y="216" width="26" height="24" rx="3" fill={dark} opacity="0.6" />
      <path d={`M${w * 0.26 + 7} 210v14`} stroke="#d9691e" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  dress: ({ light, w }) => (
    <g fill={light}>
      {[
        [-52, 206],
        [-30, 226],
        [-60, 234],
        [0, 236],
        [30, 226],
        [52, 206],
        [60, 234],
        [-14, 218],
        [14, 218],
      ].map(([x = 0, y = 0]) => (
        <circle key={`${x},${y}`} cx={(x * w) / 80} cy={y} r="3.2" />
      ))}
    </g>
  ),
  quilted: ({ n, w, color, dark }) => (
    <>
      <path
        d={`M${-w} 212Q0 224 ${w} 212M${-w} 234Q0 246 ${w} 234`}
        fill="none"
        stroke={dark}
        strokeWidth="3"
      />
      <path d="M0 186V246" stroke={dark} strokeWidth="3" />
      {standing(n, color, dark)}
    </>
  ),
  'hi-vis': ({ n, w, dark }) => (
    <>
      {inner(n, '#5a6672')}
      <path
        d={`M${-w * 0.46} 186L${-w * 0.4} 246M${w * 0.46} 186L${w * 0.4} 246`}
        stroke="#f4f1d8"
        strokeWidth="9"
      />
      <path d={`M${-w} 228H-10M10 228H${w}`} stroke="#f4f1d8" strokeWidth="9" />
      <path d={`M${-n - 8} 176L-12 246M${n + 8} 176L12 246`} stroke={dark} strokeWidth="3" />
    </>
  ),
  rider: ({ n, w, color, dark }) => (
    <>
      <path
        d={`M${-w} 246C${-w - 1} 208 ${-w * 0.84} 195 ${-w * 0.52} 187L${-w * 0.3} 246ZM${w} 246C${w + 1} 208 ${w * 0.84} 195 ${w * 0.52} 187L${w * 0.3} 246Z`}
        fill="#2f3a44"
      />
      <path
        d={`M${-w * 0.5} 188L${-w * 0.29} 246M${w * 0.5} 188L${w * 0.29} 246`}
        stroke="#f5f2e6"
        strokeWidth="4"
      />
      <path d="M0 188V246" stroke={dark} strokeWidth="2.5" />
      {standing(n, color, dark)}
    </>
  ),
  apron: ({ n, w, dark, light }) => (
    <>
      {collar(n, light, dark)}
      <path
        d={`M${-w * 0.34} 246L${-w * 0.3} 208Q0 200 ${w * 0.3} 208L${w * 0.34} 246Z`}
        fill="#f3e3c6"
      />
      <path
        d={`M${-w * 0.3} 209L${-w * 0.38} 184M${w * 0.3} 209L${w * 0.38} 184`}
        stroke="#f3e3c6"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <path
        d="M-14 228Q0 234 14 228"
        fill="none"
        stroke="#cfae78"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </>
  ),
  tang: ({ n, color, dark, light }) => (
    <>
      {standing(n - 1, color, dark)}
      <path d="M0 190V246" stroke={dark} strokeWidth="2.5" />
      {[202, 222, 240].map((y) => (
        <path
          key={y}
          d={`M-13 ${y}H13M0 ${y}h0.1`}
          stroke={light}
          strokeWidth="4"
          strokeLinecap="round"
        />
      ))}
    </>
  ),
  tunic: ({ n, w, dark, light }) => (
    <>
      {collar(n, light, dark)}
      <path d="M0 204V246" stroke={dark} strokeWidth="2.5" />
      {buttons([212, 230], '#d9b35a')}
      {[-1, 1].map((side) => (
        <path
          key={side}
          d={`M${side * w * 0.24} 216h${side * w * 0.3}v9l${side * -w * 0.15} 5l${side * -w * 0.15} -5Z`}
          fill={dark}
        />
      ))}
    </>
  ),
};
