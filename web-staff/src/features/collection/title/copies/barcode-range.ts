/** Writes barcodes briefly: a run as `B0024511–B0024513`, others one by one. */
export function rangeWords(barcodes: readonly string[]): string {
  const [first, ...others] = barcodes;
  const last = others[others.length - 1];
  if (first === undefined || last === undefined) return first ?? '';
  return isRun(barcodes) ? `${first}–${last}` : barcodes.join(', ');
}

function isRun(barcodes: readonly string[]): boolean {
  return barcodes.every((barcode, index) => index === 0 || isNext(barcodes[index - 1] ?? '', barcode));
}

function isNext(before: string, after: string): boolean {
  const [left, right] = [/^(.*?)(\d+)$/.exec(before), /^(.*?)(\d+)$/.exec(after)];
  return (
    left !== null &&
    right !== null &&
    left[1] === right[1] &&
    BigInt(left[2] ?? 0) + 1n === BigInt(right[2] ?? 0)
  );
}
