import type { ReactElement } from 'react';

type SpineLabelProps = {
  /** The lines of the call number, top first. */
  readonly lines: readonly string[];
  /** The call number in one line, for speech. */
  readonly text: string;
  /** Small print above the lines, as on the printed label. */
  readonly owner?: string;
};

/** Shows a call number as it stands on the spine of the book. */
export function SpineLabel({ lines, text, owner = 'Kota Pasuruan' }: SpineLabelProps): ReactElement {
  return (
    <span className="spine-label">
      <span className="spine-label-speech">{text}</span>
      <span aria-hidden="true">
        <span className="spine-label-owner">{owner}</span>
        {lines.map((line, place) => (
          <span key={`${place}-${line}`} className="spine-label-line">
            {line}
          </span>
        ))}
      </span>
    </span>
  );
}
