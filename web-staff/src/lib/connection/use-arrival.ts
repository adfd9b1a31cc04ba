import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

const arrivals = new WeakMap<ApolloClient, Map<string, Date>>();

/**
 * What came of the last time the library was asked: when its answer arrived, also while this browser shows it
 * again, and what has stood against it since.
 */
export type Arrival = { readonly arrivedAt: Date | null; readonly fault: unknown };

/**
 * Tracks a polled query. Only a finished request counts as news: cache writes of this browser also rerender
 * the data and clear the error.
 */
export function useArrival(
  name: string,
  { data, loading, error }: { readonly data: unknown; readonly loading: boolean; readonly error: unknown },
): Arrival {
  const client = useApolloClient();
  const isAsked = useRef(false);
  const [fault, setFault] = useState<unknown>(undefined);
  useEffect(() => {
    if (loading) {
      isAsked.current = true;
      return;
    }
    const isAnswer = isAsked.current && error === undefined && data !== undefined;
    isAsked.current = false;
    if (error !== undefined) setFault(error);
    if (isAnswer) {
      arrivals.set(client, new Map([...(arrivals.get(client) ?? []), [name, new Date()]]));
      setFault(undefined);
    }
  }, [client, name, data, loading, error]);
  return { arrivedAt: arrivals.get(client)?.get(name) ?? null, fault: error ?? fault };
}
