import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Reads the secret of a link once. It stands behind `#`, which no server sees, and leaves the address at
 * once, so that no history keeps it.
 */
export function useSecretOfAddress(): string {
  const { hash } = useLocation();
  const [secret] = useState(hash.slice(1));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return secret;
}
