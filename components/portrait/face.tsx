import type { FacePose } from './expression';
import { Eyes } from './eyes';
import { type Figure, facePath } from './figure';
import type { Look } from './look';
import { Mouth } from './mouth';
import { hairTones, skinTones } from './palette';

/** Head without hair: ears, face, age lines, features. */
export function Face({
  look,
  figure,
  pose,
  speaking,
}: {
  look: Look;
  figure: Figure;
  pose: FacePose;
  speaking: boolean;
}) {
  const skin = skinTones[look.skin];
  const t = figure.temple;
  const masked = look.accessories?.includes('mask') ?? false;
  return (
    <g>
      {[-1, 1].map((side) => (
        <g key={side}>
          <ellipse cx={side * (t + 1)} cy="108" rx="7.5" ry="10.5" fill={skin.base} />
          <path
            d={`M${side * (t + 1)} 102Q${side * (t + 6)} 106 ${side * (t + 1.5)} 113`}
            fill="none"
            stroke={skin.shade}
            strokeWidth="2"
            strokeLinecap="round"
          />
        </g>
      ))}
      <path d={facePath(figure)} fill={skin.base} />
      {look.beard && <Beard look={look} figure={figure} />}
      {[-1, 1].map((side) => (
        <ellipse
          key={side}
          cx={side * 25}
          cy={figure.eyeY + 18}
          rx="10"
          ry="6.5"
          fill={skin.blush}
          opacity={0.1 + pose.blush * 0.38}
          style={{ transition: 'opacity 0.6s' }}
        />
      ))}
      <AgeLines look={look} figure={figure} />
      <path
        d={
          look.age === 'child'
            ? `M-2.5 ${figure.noseY}Q0 ${figure.noseY + 2.6} 2.5 ${figure.noseY}`
            : `M1 ${figure.noseY - 10}Q5.5 ${figure.noseY - 1} 3.5 ${figure.noseY + 1}Q0.5 ${figure.noseY + 3} -3 ${figure.noseY + 1}`
        }
        fill="none"
        stroke={skin.line}
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity="0.85"
      />
      {!masked && <Mouth look={look} pose={pose.mouth} speaking={speaking} y={figure.mouthY} />}
      <Eyes look={look} figure={figure} pose={pose} />
      {pose.tears &&
        [-1, 1].map((side) => (
          <path
            key={side}
            className="hs-tear"
            d={`M${side * 22} ${figure.eyeY + 7}C${side * 22 - 4} ${figure.eyeY + 14} ${side * 22 - 3} ${figure.eyeY + 19} ${side * 22} ${figure.eyeY + 19}C${side * 22 + 3} ${figure.eyeY + 19} ${side * 22 + 4} ${figure.eyeY + 14} ${side * 22} ${figure.eyeY + 7}Z`}
            fill="#8ed0ea"
          />
        ))}
    </g>
  );
}

function AgeLines({ look, figure }: { look: Look; figure: Figure }) {
  if (look.age !== 'senior' && look.age !== 'middle') return null;
  const skin = skinTones[look.skin];
  const m = figure.mouthY;
  return (
    <g
      fill="none"
      stroke={skin.line}
      strokeWidth="1.6"
      strokeLinecap="round"
      opacity={look.age === 'senior' ? 0.6 : 0.38}
    >
      {[-1, 1].map((side) => (
        <path
          key={side}
          d={`M${side * 10} ${figure.noseY + 2}Q${side * 16} ${m - 8} ${side * 16.5} ${m - 1}`}
        />
      ))}
      {look.age === 'senior' && <path d="M-13 80Q0 77.5 13 80M-9 73.5Q0 71.5 9 73.5" />}
    </g>
  );
}

function Beard({ look, figure }: { look: Look; figure: Figure }) {
  const tone = hairTones[look.hairColor];
  const m = figure.mouthY;
  const { jaw: j, chin: c, chinY: y, temple: t } = figure;
  const moustache = `M0 ${m - 7}C-6 ${m - 11} -15 ${m - 7} -17 ${m}C-10 ${m - 3} -5 ${m - 2} 0 ${m - 4}C5 ${m - 2} 10 ${m - 3} 17 ${m}C15 ${m - 7} 6 ${m - 11} 0 ${m - 7}Z`;
  switch (look.beard) {
    case 'stubble':
      return (
        <path
          d={`M${-t + 1} 112C${-t + 4} 122 ${-22} ${m - 12} 0 ${m - 11}C22 ${m - 12} ${t - 4} 122 ${t - 1} 112C${t} 122 ${j} ${y - 18} ${c} ${y - 4}Q0 ${y + 6} ${-c} ${y - 4}C${-j} ${y - 18} ${-t} 122 ${-t + 1} 112Z`}
          fill={tone.base}
          opacity="0.11"
        />
      );
    case 'moustache':
      return <path d={moustache} fill={tone.base} />;
    case 'goatee':
      return (
        <path
          d={`M-11 ${m + 9}Q0 ${m + 5} 11 ${m + 9}Q11 ${y + 5} 0 ${y + 6}Q-11 ${y + 5} -11 ${m + 9}Z`}
          fill={tone.base}
        />
      );
    default:
      return (
        <>
          <path
            d={`M${-t + 1} 114C${-t + 6} 130 -24 ${m - 4} -16 ${m - 4}L16 ${m - 4}C24 ${m - 4} ${t - 6} 130 ${t - 1} 114C${t} 134 ${j - 4} ${y} ${c} ${y + 8}Q0 ${y + 16} ${-c} ${y + 8}C${-j + 4} ${y} ${-t} 134 ${-t + 1} 114Z`}
            fill={tone.base}
          />
          <path d={`M-12 ${m - 4}Q0 ${m + 12} 12 ${m - 4}Z`} fill={skinTones[look.skin].base} />
          <path d={moustache} fill={tone.light} />
        </>
      );
  }
}
