import { cn } from '@/components/ui/cn';

export interface AbilityScaleProps {
  /** The whole picture in words. */
  label: string;
  /** How many people and items stand in each half logit. */
  people: readonly { from: number; count: number }[];
  items: readonly { from: number; count: number }[];
  /** One item and its error, both in logits. */
  marked?: { at: number; error: number | null };
  names: { people: string; items: string; easy: string; hard: string };
}

const [LOW, HIGH] = [-4, 4];
const WIDTH = 320;
const HALF = 60;
const x = (logits: number) =>
  ((Math.min(HIGH, Math.max(LOW, logits)) - LOW) / (HIGH - LOW)) * WIDTH;

/** People above and items below one line, both by their place in logits: do the questions fit those who answer them? */
export function AbilityScale({ label, people, items, marked, names }: AbilityScaleProps) {
  return (
    <figure className="mx-auto max-w-xl">
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} 150`} className="block w-full">
        <Bars of={people} base={70} up className="fill-accent" />
        <Bars of={items} base={76} className="fill-edge" />
        <line x1={0} x2={WIDTH} y1={73} y2={73} className="stroke-line" strokeWidth={1} />
        {marked && (
          <g className="fill-signal stroke-signal" strokeWidth={2}>
            {marked.error !== null && (
              <line
                x1={x(marked.at - 1.96 * marked.error)}
                x2={x(marked.at + 1.96 * marked.error)}
                y1={73}
                y2={73}
              />
            )}
            <circle cx={x(marked.at)} cy={73} r={4.5} />
          </g>
        )}
        {[-4, -2, 0, 2, 4].map((each) => (
          <text
            key={each}
            x={x(each)}
            y={149}
            textAnchor={each === LOW ? 'start' : each === HIGH ? 'end' : 'middle'}
            className="num fill-faint text-[10px]"
          >
            {each > 0 ? `+${each}` : each}
          </text>
        ))}
      </svg>
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm text-faint">
        <span>{names.easy}</span>
        {/* on a phone in a line of its own, the two ends stay at the ends */}
        <span className="flex gap-4 max-sm:order-last max-sm:basis-full max-sm:justify-center">
          <Key className="bg-accent">{names.people}</Key>
          <Key className="bg-edge">{names.items}</Key>
        </span>
        <span>{names.hard}</span>
      </figcaption>
    </figure>
  );
}

function Bars(props: {
  of: readonly { from: number; count: number }[];
  base: number;
  up?: boolean;
  className: string;
}) {
  const most = Math.max(1, ...props.of.map(({ count }) => count));
  return props.of.map(({ from, count }) => {
    const height = (count / most) * HALF;
    return (
      <rect
        key={from}
        x={x(from) + 1}
        width={x(from + 0.5) - x(from) - 2}
        y={props.up ? props.base - height : props.base}
        height={height}
        rx={1.5}
        className={props.className}
      />
    );
  });
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={cn('size-2.5 rounded-sm', className)} />
      {children}
    </span>
  );
}
