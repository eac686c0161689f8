import type { FacePose } from './expression';
import type { Figure } from './figure';
import type { Look } from './look';
import { hairTones, skinTones } from './palette';

/** Eyes and brows: a dark iris under a lid line, the lid and the brow carry the feeling. */
export function Eyes({ look, figure, pose }: { look: Look; figure: Figure; pose: FacePose }) {
  return (
    <g>
      {([-1, 1] as const).map((side) => (
        <g key={side} transform={`translate(${side * figure.eyeX} ${figure.eyeY})`}>
          <g transform={`scale(${figure.eyeScale})`}>
            <g className="hs-blink">
              <Eye side={side} look={look} pose={pose} />
            </g>
          </g>
          <Brow side={side} look={look} pose={pose} />
        </g>
      ))}
    </g>
  );
}

function Eye({ side, look, pose }: { side: -1 | 1; look: Look; pose: FacePose }) {
  const skin = skinTones[look.skin];
  const droop = look.age === 'senior' ? 1 : 0;
  const { inner, arch } = pose.lid;
  const outer = pose.lid.outer + droop - (look.sex === 'female' ? 1.1 : 0);
  const [gx, gy] = pose.gaze;
  const inX = -side * 8.2;
  const outX = side * 8.6;
  const lid = `Q0 ${arch + droop} ${outX} ${outer}`;
  const floor = 6.4 - pose.squint;
  return (
    <>
      <ellipse rx="7.6" ry="5.6" cy="0.4" fill="#fffaf3" />
      <circle cx={gx} cy={gy + 0.4} r={pose.iris} fill="#2c2320" />
      <circle
        cx={gx + 1.7}
        cy={gy - (arch > -7 ? 0.2 : 1.4)}
        r={pose.tears ? 1.9 : 1.5}
        fill="#ffffff"
      />
      {pose.tears && <circle cx={gx - 1.6} cy={gy + 2} r="1.1" fill="#ffffff" />}
      <path
        d={`M${-side * 10} -11L${inX - side} ${inner}L${inX} ${inner}${lid}L${outX + side * 1.5} ${outer}L${side * 11} -11Z`}
        fill={skin.base}
      />
      <path
        d={`M${inX - side} 9L${inX} ${inner + 0.5}Q0 ${floor * 2 - 1.5} ${outX} ${outer + 0.5}L${outX + side} 9Z`}
        fill={skin.base}
      />
      {pose.squint > 2 && (
        <path
          d={`M${-side * 6} ${floor - 0.6}Q0 ${floor + 2.2} ${side * 7} ${floor - 1}`}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.3"
          strokeLinecap="round"
          opacity="0.6"
        />
      )}
      <path
        d={`M${inX} ${inner}${lid}`}
        fill="none"
        stroke="#2c2320"
        strokeWidth={look.sex === 'female' ? 2.9 : 2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {(look.age === 'senior' || look.age === 'middle') && (
        <path
          d={`M${-side * 6} 8.6Q0 ${look.age === 'senior' ? 12 : 10.6} ${side * 7} 7.6`}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.3"
          strokeLinecap="round"
          opacity="0.55"
        />
      )}
      {look.age === 'senior' && (
        <path
          d={`M${side * 13} -1l${side * 5} -2.5M${side * 13} 2.5l${side * 5.5} 1.2`}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.3"
          strokeLinecap="round"
          opacity="0.55"
        />
      )}
    </>
  );
}

function Brow({ side, look, pose }: { side: -1 | 1; look: Look; pose: FacePose }) {
  const brow = pose.brows[side === -1 ? 0 : 1];
  const male = look.sex === 'male';
  return (
    <path
      d={`M${-side * 8.5} ${brow.inner}Q${side * 1} ${brow.middle * 2 - (brow.inner + brow.outer) / 2} ${side * 11} ${brow.outer}`}
      fill="none"
      stroke={hairTones[look.hairColor].brow}
      strokeWidth={male ? 4.4 : look.age === 'child' ? 2.8 : 3}
      strokeLinecap="round"
    />
  );
}
