import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { useEffect, useState } from 'react';

/** Loads the contract of the library; `schema` is null until it is there, and if it cannot be had. */
export function useContract(): { readonly schema: GraphQLSchema | null; readonly hasFailed: boolean } {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/schema.graphql', { signal: stop.signal })
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then((text) => setSchema(buildSchema(text, { assumeValid: true })))
      // Without it the editor completes and checks nothing; queries can be run all the same.
      .catch(() => setFailed(!stop.signal.aborted));
    return () => stop.abort();
  }, []);
  return { schema, hasFailed };
}
