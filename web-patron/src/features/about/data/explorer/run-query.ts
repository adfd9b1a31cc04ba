/** What came of running a query: the answer as text to show, how it went, and what it cost. */
export type Answer = {
  readonly text: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly cost: { readonly requested: number; readonly maximum: number; readonly remaining?: number } | null;
};

/** Reads variables as they were typed; an empty text has none; null for what is no object. */
export function readVariables(typed: string): object | null {
  if (typed.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(typed);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Runs a query as anybody would: without cookies, as a program of another site does. */
export async function runQuery(
  query: string,
  { variables, language, ask = fetch }: { variables: object; language: string; ask?: typeof fetch },
): Promise<Answer> {
  const began = performance.now();
  const response = await ask('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  return {
    text: JSON.stringify(body, null, 2),
    status: response.status,
    milliseconds: Math.round(performance.now() - began),
    cost: costOf(body),
  };
}

function costOf(body: unknown): Answer['cost'] {
  const extensions = fieldOf(body, 'extensions');
  const cost = fieldOf(extensions, 'cost');
  const [requested, maximum, remaining] = ['requested', 'maximum', 'remaining'].map((name) =>
    fieldOf(cost, name),
  );
  if (typeof requested !== 'number' || typeof maximum !== 'number') return null;
  return { requested, maximum, ...(typeof remaining === 'number' ? { remaining } : {}) };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
