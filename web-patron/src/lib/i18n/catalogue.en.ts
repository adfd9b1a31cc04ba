import { commonEn } from '@pustaka/web-shared/i18n/common.en.ts';

import { words } from './words.en';

/** Holds all words the first screen needs in English, whatever the page. */
export const catalogue = { common: commonEn, portal: words };
