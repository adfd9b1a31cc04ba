import { decoratorsSayTypes } from './decorators-say-types.mjs';
import { noUntranslatedText } from './no-untranslated-text.mjs';

/** Holds the rules of this house that no linter has; ours takes the default export. */
export default {
  meta: { name: 'house', version: '1.0.0' },
  rules: { 'decorators-say-types': decoratorsSayTypes, 'no-untranslated-text': noUntranslatedText },
};
