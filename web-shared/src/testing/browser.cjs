/** Adds what the browser of the component specs (jsdom) lacks; specs without one are left alone. */
const { window } = globalThis;

if (window !== undefined) {
  const { TextDecoder, TextEncoder } = require('node:util');
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  window.matchMedia = (media) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.PointerEvent ??= class PointerEvent extends window.MouseEvent {};
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  // What is waited for may take much longer than a second where other tests run beside it.
  require('@testing-library/dom').configure({ asyncUtilTimeout: 30_000 });
}
