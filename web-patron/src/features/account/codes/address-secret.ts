import { useState } from 'react';

/**
 * Reads the secret of a link once. It stands behind `#`, which no server sees, and leaves the address at
 * once, so that no history keeps it.
 */
export function useSecretOfAddress(): string {
  const [secret] = useState(() => location.hash.slice(1));
  if (secret !== '' && location.hash !== '')
    history.replaceState(history.state, '', location.pathname + location.search);
  return secret;
}
