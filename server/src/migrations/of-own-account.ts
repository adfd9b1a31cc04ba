import * as passwordChanged from './1768100000000-add-password-changed';

/** The migrations of what members do with their own account, oldest first. */
export const OWN_ACCOUNT_MIGRATIONS = [
  passwordChanged,
].flatMap((made) => Object.values(made));
