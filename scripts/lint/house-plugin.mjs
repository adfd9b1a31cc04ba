import { decoratorsSayTypes } from './decorators-say-types.mjs';
import { noBrowserWhileDrawing } from './no-browser-while-drawing.mjs';
import { noUntranslatedText } from './no-untranslated-text.mjs';
import { sqlInQueries } from './sql-in-queries.mjs';

/** Holds the rules of this house that no linter has; ours takes the default export. */
export default {
  meta: { name: 'house', version: '1.0.0' },
  rules: {
    'decorators-say-types': decoratorsSayTypes,
    'no-browser-while-drawing': noBrowserWhileDrawing,
    'no-untranslated-text': noUntranslatedText,
    'sql-in-queries': sqlInQueries,
  },
};
