import * as platform from './1764000000000-create-platform';
import * as library from './1764100000000-create-library';
import * as staff from './1764110000000-create-staff';

/** All migrations of the house, oldest first; an array, because globs and minifiers lose classes. */
export const MIGRATIONS = [...Object.values(platform), ...Object.values(library), ...Object.values(staff)];
