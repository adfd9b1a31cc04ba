/** A list as the server takes it: text, or a workbook in Base64. */
export type ListFile = { readonly text: string; readonly workbook: string | null };

/** Reads a list that somebody chose from their disk: a workbook stays as it is, everything else is text. */
export async function readListFile(file: File): Promise<ListFile> {
  if (!/\.xlsx$/i.test(file.name)) return { text: await file.text(), workbook: null };
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8_192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  return { text: '', workbook: btoa(binary) };
}
