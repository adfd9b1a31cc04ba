import { useRouteError } from 'react-router';

import { FaultNote } from '../lib/ui/FaultNote';

/** Stands in for a screen that failed to load or to draw, and offers to load it again. */
export function RouteError() {
  const error = useRouteError();
  return (
    <main style={{ padding: 24 }}>
      <FaultNote error={error} onRetry={() => location.reload()} />
    </main>
  );
}
