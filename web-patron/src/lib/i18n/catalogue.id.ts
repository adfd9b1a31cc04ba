import { commonId } from '@pustaka/web-shared/i18n/common.id.ts';

import { words } from './words.id';

/** Holds all words the first screen needs in Bahasa Indonesia, whatever the page. */
export const catalogue = { common: commonId, portal: words };
