import type { MouthPose } from './expression';
import type { Look } from './look';
import { skinTones } from './palette';

const inside = '#7c2a2b';
const tongue = '#d9706a';
const teeth = '#fffaf2';

/** Closed mouths as lines, open ones as shapes: [line] or [shape]. Around 0,0. */
const lines: Partial<Record<MouthPose, string>> = {
  gentle: 'M-9.5 -1Q0 6 9.5 -1',
  skewed: 'M-9 2Q1 1.5 8.5 -2.5',
  'small-down': 'M-7.5 3.5Q0 -4 7.5 3.5',
  pressed: 'M-10 3.5Q0 -2.5 10 3.5',
  trembling: 'M-8.5 3.8C-5.5 -0.2 -3 0.2 0 1.4C3 0.2 5.5 -0.2 8.5 3.8',
};

/** While speaking the mouth opens around the mood's own line: corners up when content, down when not. */
const corner: Record<MouthPose, number> = {
  gentle: -2,
  skewed: -0.5,
  'small-down': 2.2,
  pressed: 2,
  smile: -4,
  rushed: 0,
  trembling: 2.6,
};

/** The mouth of a pose; moving when `speaking`. */
export function Mouth({
  look,
  pose,
  speaking,
  y,
}: {
  look: Look;
  pose: MouthPose;
  speaking: boolean;
  y: number;
}) {
  const skin = skinTones[look.skin];
  const female = look.sex === 'female';
  const stroke = female ? skin.lips : skin.line;
  const width = female ? 3.1 : 3;
  return (
    <g transform={`translate(0 ${y})`}>
      {speaking ? (
        <g className="hs-speak">
          <path
            d={`M-9 ${corner[pose]}Q0 ${corner[pose] - 3.5} 9 ${corner[pose]}Q6 10 0 10Q-6 10 -9 ${corner[pose]}Z`}
            fill={inside}
            stroke={female ? skin.lips : inside}
            strokeWidth={female ? 2.4 : 1}
            strokeLinejoin="round"
          />
          <path d="M-4.5 7.6Q0 4.4 4.5 7.6Q0 9.8 -4.5 7.6Z" fill={tongue} />
        </g>
      ) : pose === 'smile' ? (
        <g>
          <path
            d="M-12.5 -3Q0 1 12.5 -3Q10 9.5 0 9.5Q-10 9.5 -12.5 -3Z"
            fill={inside}
            stroke={female ? skin.lips : inside}
            strokeWidth={female ? 2.2 : 1}
            strokeLinejoin="round"
          />
          <path
            d="M-10.5 -2Q0 1.4 10.5 -2Q10 2.2 8.5 3Q0 4.4 -8.5 3Q-10 2.2 -10.5 -2Z"
            fill={teeth}
          />
          <path d="M-5 7.4Q0 4.4 5 7.4Q0 10 -5 7.4Z" fill={tongue} />
        </g>
      ) : pose === 'rushed' ? (
        <g>
          <path
            d="M-6.5 -1Q0 -5 6.5 -1Q6 7.5 0 7.5Q-6 7.5 -6.5 -1Z"
            fill={inside}
            stroke={female ? skin.lips : inside}
            strokeWidth={female ? 2.4 : 1}
          />
          <path d="M-5 -1Q0 -3.4 5 -1Q0 1.4 -5 -1Z" fill={teeth} />
        </g>
      ) : (
        <>
          <path
            d={lines[pose]}
            fill="none"
            stroke={stroke}
            strokeWidth={width}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <path
            d="M-3.5 8.5Q0 10.2 3.5 8.5"
            fill="none"
            stroke={skin.line}
            strokeWidth="1.5"
            strokeLinecap="round"
            opacity="0.45"
          />
        </>
      )}
    </g>
  );
}
