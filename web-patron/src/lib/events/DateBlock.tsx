import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useLanguage } from '../language';

/** Draws a day as on a tear-off calendar; the words beside it say it in full. */
export function DateBlock({ day }: { readonly day: string }): ReactElement {
  const [, month] = civilDate(day, useLanguage())
    .replace(/^\w+, /, '')
    .split(' ');
  return (
    <span className="date-block" aria-hidden="true">
      <b>{Number(day.slice(8))}</b>
      {month}
    </span>
  );
}
