import * as passwordChanged from './1768100000000-add-password-changed';
import * as passkey from './1768100000010-create-passkey';

/** The migrations of what members do with their own account, oldest first. */
export const OWN_ACCOUNT_MIGRATIONS = [
  passwordChanged,
  passkey,
].flatMap((made) => Object.values(made));
