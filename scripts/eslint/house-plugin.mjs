import { noUntranslatedText } from './no-untranslated-text.mjs';

/** Holds the rules of this house that no package has. */
export const housePlugin = {
  meta: { name: 'house', version: '1.0.0' },
  rules: { 'no-untranslated-text': noUntranslatedText },
};
