import * as platform from './1764000000000-create-platform';
import * as library from './1764100000000-create-library';

/** All migrations of the house, oldest first; an array, because globs and minifiers lose classes. */
export const MIGRATIONS = [...Object.values(platform), ...Object.values(library)];
