import { useCallback, useRef } from 'react';

import type { ScanClaim, ShellActs } from '../../lib/page/shell-acts';

/** Lets lists claim the scans that are about them. */
export function useScans(): ShellActs['claimScans'] {
  const claims = useRef<readonly ScanClaim[]>([]);
  return useCallback((claim) => {
    claims.current = [...claims.current, claim];
    return () => (claims.current = claims.current.filter((other) => other !== claim));
  }, []);
}
