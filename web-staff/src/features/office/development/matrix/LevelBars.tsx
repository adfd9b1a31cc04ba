type LevelBarsProps = { readonly level: number; readonly required: number };

/** Draws a level as up to three bars: filled what somebody has, framed what their post asks for and they lack. */
export function LevelBars({ level, required }: LevelBarsProps) {
  if (level === 0 && required === 0) return <span aria-hidden="true">·</span>;
  return (
    <span className="level-bars" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} className={step <= level ? 'has' : step <= required ? 'lacks' : undefined} />
      ))}
    </span>
  );
}
