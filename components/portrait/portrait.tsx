import type { CSSProperties } from 'react';
import { BodyAccessories, coveringHats, HeadAccessories } from './accessories';
import { Clothing } from './clothing';
import { type Expression, facePoses } from './expression';
import { Face } from './face';
import { figureOf } from './figure';
import { HairBack } from './hair-back';
import { HairFront } from './hair-front';
import type { Look } from './look';
import { hairTones, shift, skinTones } from './palette';

export interface PortraitProps {
  look: Look;
  expression?: Expression;
  /** Moves the mouth. */
  speaking?: boolean;
  /** Pixels, or any CSS length. */
  size?: number | string;
  /** Blinks and breathes. Off in lists: many moving faces distract. Always still under reduced motion. */
  alive?: boolean;
  /** Read out, e.g. "Lin Lan looks worried". Without it the picture is decoration. */
  label?: string;
  frame?: 'circle' | 'rounded' | 'none';
  className?: string;
}

const radius = { circle: '50%', rounded: '14%', none: '0' };

/** A person as drawn by us. The same props give the same picture; it needs no script, so lists can render it on the server. */
export function Portrait({
  look,
  expression = 'calm',
  speaking = false,
  size = 96,
  alive = false,
  label,
  frame = 'circle',
  className,
}: PortraitProps) {
  const figure = figureOf(look);
  const pose = facePoses[expression];
  const hair = hairTones[look.hairColor];
  const hatted = look.accessories?.some((name) => coveringHats.has(name)) ?? false;
  const tilt: CSSProperties = {
    transform: `rotate(${pose.tilt}deg)`,
    transformOrigin: '0 168px',
    transition: 'transform 0.7s cubic-bezier(0.22,1,0.36,1)',
  };
  return (
    <svg
      viewBox="-105 20 210 210"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={className}
      data-alive={alive || undefined}
      style={{ borderRadius: radius[frame], display: 'block', flexShrink: 0 }}
    >
      <rect x="-120" width="240" height="240" fill={look.backdrop} />
      <circle cx="0" cy="125" r="82" fill={shift(look.backdrop, 0.28)} />
      <g className="hs-breathe" transform="translate(0 8)">
        <g style={tilt}>
          <HairBack hair={look.hair} figure={figure} tone={hair} />
        </g>
        <Clothing
          clothes={look.clothes}
          color={look.clothesColor}
          figure={figure}
          skin={skinTones[look.skin]}
        />
        <BodyAccessories look={look} figure={figure} />
        <g style={tilt}>
          <Face look={look} figure={figure} pose={pose} speaking={speaking} />
          <HairFront
            hair={hatted && (look.hair === 'top-bun' || look.hair === 'spiky') ? 'crew' : look.hair}
            figure={figure}
            tone={hair}
          />
          <HeadAccessories look={look} figure={figure} />
          {pose.sweat && (
            <path
              d="M46 74C41 82 41 88 46 88C51 88 51 82 46 74Z"
              fill="#8ed0ea"
              transform="rotate(-12 46 80)"
            />
          )}
        </g>
      </g>
    </svg>
  );
}
