import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** What another program reads in a PDF: its pages in points, their words and pictures, the QR code on each, and what its bars say. */
export type ReadPdf = { readonly title: string; readonly language: string; readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string; readonly images: readonly { readonly width: number; readonly height: number }[]; readonly code: string | null; readonly bars: readonly string[] }[] };

/** Reads a PDF in a process of its own, because its reader is a module that the test runner does not load. */
export function readPdf(bytes: Buffer): ReadPdf {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'pdf-facts.mjs')], { input: bytes, maxBuffer: 16_000_000, timeout: 25_000 });
  if (status !== 0) throw new Error(`The PDF could not be read: ${stderr.toString()}`);
  return JSON.parse(stdout.toString());
}
