/** Rings going out from a receiver: the brand's one picture, drawn, quiet, decorative. */
export function EchoMark() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 400 400"
      className="pointer-events-none absolute -right-24 -top-24 size-80 text-white/15 lg:-right-28 lg:top-1/4 lg:size-[34rem]"
    >
      {[60, 100, 140, 180].map((radius) => (
        <circle
          key={radius}
          cx="200"
          cy="200"
          r={radius}
          fill="none"
          stroke="currentColor"
          strokeWidth={14 - radius / 20}
        />
      ))}
      <circle cx="200" cy="200" r="26" fill="#f0954f" fillOpacity="0.9" />
    </svg>
  );
}
