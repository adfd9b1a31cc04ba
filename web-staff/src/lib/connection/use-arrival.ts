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
 * Follows a question that is asked again and again. What this browser writes into its cache draws the data
 * anew and takes the fault away: that is no arrival, so only the end of a question counts.
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
