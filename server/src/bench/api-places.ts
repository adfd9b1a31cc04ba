import { sqlInstant } from '../platform/db/columns';
import type { HttpClient } from './http-client';

const FIELDS = `id titleProper publisher publicationYear
  contributions { role contributor { id preferredName } }
  availability { copyCount availableCount branches { copyCount availableCount branch { id name { text } } } }`;

/** 20 titles with their people, publisher and copies by branch. */
export const LIST_OPERATION = `query BenchList($after: String) { newArrivals(first: 20, after: $after) { nodes { ${FIELDS} } } }`;

/** One title with the same. */
export const DETAIL_OPERATION = `query BenchDetail($id: ID!) { title(id: $id) { ${FIELDS} } }`;

/** A page of a list as either server is asked for it, and a title on the page before. */
export type Place = { readonly cursor: string; readonly floorPath: string; readonly titleId: string };

type Edge = { readonly cursor: string; readonly node: { readonly id: string; readonly createdAt: string } };

const PAGES = 60;
const PAGE_SIZE = 20;

/** Collects the places that are asked for again and again, page by page from the newest title on. */
export async function collectPlaces(client: HttpClient): Promise<Place[]> {
  const places: Place[] = [];
  for (let after: string | null = null; places.length < PAGES;) {
    const edges = await edgesAfter(client, after);
    const last = edges.at(-1);
    if (!last || edges.length < PAGE_SIZE) break;
    after = last.cursor;
    const query = new URLSearchParams({
      createdAt: sqlInstant(new Date(last.node.createdAt)),
      id: last.node.id,
    });
    places.push({ cursor: last.cursor, floorPath: `/list?${query.toString()}`, titleId: last.node.id });
  }
  if (places.length < 2) throw new Error('The catalogue is too small to measure lists.');
  // The page after the last place may be empty.
  return places.slice(0, -1);
}

async function edgesAfter(client: HttpClient, after: string | null): Promise<readonly Edge[]> {
  const text = await client.graphql(
    `query($after: String) { newArrivals(first: ${PAGE_SIZE}, after: $after) { edges { cursor node { id createdAt } } } }`,
    { after },
  );
  return (JSON.parse(text) as { data: { newArrivals: { edges: Edge[] } } }).data.newArrivals.edges;
}
