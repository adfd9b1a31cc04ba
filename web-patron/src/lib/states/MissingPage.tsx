import type { ReactElement } from 'react';

import { NoticePage } from './NoticePage';

/** Says that an address leads nowhere, and leads on. */
export function MissingPage(): ReactElement {
  return <NoticePage notice="missing" />;
}
