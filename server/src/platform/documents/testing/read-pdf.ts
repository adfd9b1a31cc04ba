import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** A page as another program reads it: its size in points, its words and its pictures. */
export type ReadPage = { readonly width: number; readonly height: number; readonly text: string; readonly images: readonly { readonly width: number; readonly height: number }[] };

/** A page with what its QR code and its bars say. */
export type ReadCodes = ReadPage & { readonly code: string | null; readonly bars: readonly string[] };

/** What another program reads in a PDF. */
export type ReadPdf<Page = ReadPage> = { readonly title: string; readonly language: string; readonly pages: readonly Page[] };

/** Reads a PDF in a process of its own, because its reader is a module that the test runner does not load. */
export function readPdf(bytes: Buffer): ReadPdf {
  return read(bytes) as ReadPdf;
}

/** Reads a PDF with the codes on its pages, which takes longer: each page is drawn and looked over. */
export function readPdfWithCodes(bytes: Buffer): ReadPdf<ReadCodes> {
  return read(bytes, '--codes') as ReadPdf<ReadCodes>;
}

function read(bytes: Buffer, ...wishes: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'pdf-facts.mjs'), ...wishes], { input: bytes, maxBuffer: 16_000_000, timeout: 25_000 });
  if (status !== 0) throw new Error(`The PDF could not be read: ${stderr.toString()}`);
  return JSON.parse(stdout.toString());
}
