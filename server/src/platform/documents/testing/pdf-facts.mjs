/** Reads a PDF from standard input with another program than the one that wrote it, and prints its facts as JSON; with `--codes` also those of its codes, for which each page is drawn. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wantsCodes = process.argv.includes('--codes');
if (wantsCodes) prepareReader();
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false }).promise;
const metadata = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  pages.push({ width: Math.round(width), height: Math.round(height), text: content.items.map((item) => item.str).join(' '), images: await imagesOn(page), ...(wantsCodes ? await codesOn(page) : {}) });
}
console.log(JSON.stringify({ title: metadata.info.Title, language: metadata.info.Language, pages }));

async function imagesOn(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((name, place) => (name === OPS.paintImageXObject ? [{ width: argsArray[place][1], height: argsArray[place][2] }] : []));
}

function prepareReader() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) } });
}

async function codesOn(page) {
  const viewport = page.getViewport({ scale: 3 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const bars = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['Code128'], tryHarder: true, maxNumberOfSymbols: 20 });
  return { code: (jsqr.default ?? jsqr)(data, width, height)?.data ?? null, bars: bars.map(({ text }) => text) };
}
