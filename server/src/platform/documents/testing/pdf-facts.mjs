/**
 * Reads the PDFs it is sent, with another program than the one that wrote them, and answers with their facts;
 * where they are asked for also with those of their codes, for which each page is drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

prepareReader();
process.on('message', ({ bytes, withCodes }) => {
  factsOf(bytes, withCodes).then(
    (facts) => process.send({ facts }),
    (error) => process.send({ refusal: String(error) }),
  );
});
process.on('disconnect', () => process.exit());

async function factsOf(bytes, withCodes) {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await pageOf(await pdf.getPage(number), withCodes));
  await loading.destroy();
  return { title: info.Title, language: info.Language, pages };
}

async function pageOf(page, withCodes) {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const facts = {
    width: Math.round(width),
    height: Math.round(height),
    text: content.items.map((item) => item.str).join(' '),
    images: await imagesOn(page),
  };
  return withCodes ? { ...facts, ...(await codesOn(page)) } : facts;
}

async function imagesOn(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((name, place) =>
    name === OPS.paintImageXObject ? [{ width: argsArray[place][1], height: argsArray[place][2] }] : [],
  );
}

function prepareReader() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({
    overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
  });
}

async function codesOn(page) {
  const viewport = page.getViewport({ scale: 3 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const bars = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    { formats: ['Code128'], tryHarder: true, maxNumberOfSymbols: 20 },
  );
  return {
    code: (jsqr.default ?? jsqr)(data, width, height)?.data ?? null,
    bars: bars.map(({ text }) => text),
  };
}
