import * as passwordChanged from './1768100000000-add-password-changed';
import * as passkey from './1768100000010-create-passkey';
import * as community from './1768100000020-create-community';
import * as passkeyName from './1769400000000-add-passkey-name';
import * as guardians from './1771300000000-widen-guardians';

/** The migrations of what members do with their own account, oldest first. */
export const OWN_ACCOUNT_MIGRATIONS = [passwordChanged, passkey, community, passkeyName, guardians].flatMap(
  (made) => Object.values(made),
);
