import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";

const arrivals = new WeakMap<ApolloClient, Map<string, Date>>();

/** Returns when what is shown last came from the library, also when it is shown again from what this browser still has; null when it never came. */
export function useArrivedAt(name: string, { data, loading, error }: { readonly data: unknown; readonly loading: boolean; readonly error: unknown }): Date | null {
  const client = useApolloClient();
  const [, setArrived] = useState<Date | null>(null);
  const isFresh = data !== undefined && !loading && error === undefined;
  useEffect(() => {
    if (!isFresh) return;
    const now = new Date();
    arrivals.set(client, new Map([...(arrivals.get(client) ?? []), [name, now]]));
    setArrived(now);
  }, [client, name, isFresh]);
  return arrivals.get(client)?.get(name) ?? null;
}
