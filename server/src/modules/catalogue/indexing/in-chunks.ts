const CHUNK = 500;

/** Reads something for many items, some hundred at a time. */
export async function inChunks<Item, Found>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < items.length; start += CHUNK)
    found.push(...(await read(items.slice(start, start + CHUNK))));
  return found;
}
