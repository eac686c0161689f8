const DELAYS = ['0s', '0.16s', '0.32s'];

/** Somebody is thinking before they speak. Decoration: say it in words beside it. */
export function SpeechDots() {
  return (
    <span aria-hidden className="inline-flex items-center gap-1 py-2">
      {DELAYS.map((animationDelay) => (
        <span
          key={animationDelay}
          className="size-2 animate-think rounded-full bg-faint"
          style={{ animationDelay }}
        />
      ))}
    </span>
  );
}
