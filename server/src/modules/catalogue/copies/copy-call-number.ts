import { callNumberText } from '../classification/call-number';
import type { Title } from '../titles/title.entity';
import { joinCallNumber } from '../titles/title-rows';
import type { Copy } from './copy.entity';

/** Gives the call number of a copy in one line: its own, else that of its title; null if there is none. */
export function writeCallNumber(copy: Copy | null, title: Title | null): string | null {
  const callNumber = (copy && joinCallNumber(copy)) ?? (title && joinCallNumber(title));
  return callNumber && callNumberText(callNumber);
}
