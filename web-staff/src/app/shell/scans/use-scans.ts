import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { usePageScan } from '../../../lib/keyboard/use-page-scan';
import type { ScanClaim, ShellActs } from '../../../lib/page/shell-acts';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { findScanTarget } from './scan-target';
import type { ScanTarget } from './scan-target';
import { ScannedThingDocument } from './ScannedThing.generated';

/** What came of a scan that led nowhere, on the page where it was made. */
export type LostScan = {
  readonly code: string;
  readonly say: Extract<ScanTarget, { say: string }>['say'] | null;
  readonly error: unknown;
  readonly pathname: string;
};

/**
 * Opens what is scanned anywhere but where a scan box of its own stands; a list on the page may claim what is
 * about it. What is unknown is kept to be said.
 */
export function useScans(): {
  readonly claimScans: ShellActs['claimScans'];
  readonly lost: LostScan | null;
  readonly forget: () => void;
} {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { can } = useSession();
  const [lost, setLost] = useState<LostScan | null>(null);
  const claims = useRef<readonly ScanClaim[]>([]);
  const claimScans = useCallback((claim: ScanClaim) => {
    claims.current = [...claims.current, claim];
    return () => (claims.current = claims.current.filter((other) => other !== claim));
  }, []);
  const open = async (code: string) => {
    setLost(null);
    const lose = (say: LostScan['say'], error?: unknown) => setLost({ code, say, error, pathname });
    try {
      const { data } = await client.query({
        query: ScannedThingDocument,
        variables: { code },
        fetchPolicy: 'no-cache',
      });
      const target = findScanTarget(code, data?.scannedThing ?? null, can);
      if ('to' in target) await navigate(target.to);
      else lose(target.say);
    } catch (error) {
      lose(null, error);
    }
  };
  const hasScanBox = pathname === paths.desk || pathname.startsWith(`${paths.door}/`);
  usePageScan(!hasScanBox, (code) => {
    if (!claims.current.some((claim) => claim(code))) void open(code);
  });
  return { claimScans, lost: lost?.pathname === pathname ? lost : null, forget: () => setLost(null) };
}
