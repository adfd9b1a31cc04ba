import { createElement, lazy } from 'react';
import type { ComponentType, ReactElement } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/**
 * Splits a part off the download of its page. Unlike React's `lazy` it can be loaded ahead, which the server
 * does once for all parts: it draws a page in one go and cannot wait for a part of it.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null;
  const Late = lazy(() => load().then((part) => ({ default: part })));
  loads.push(() => load().then((part) => (ready = part)));
  return function LatePart(props: Props): ReactElement {
    return createElement(ready ?? (Late as ComponentType<Props>), props);
  };
}

/** Loads all parts that pages split off. */
export async function loadLateParts(): Promise<void> {
  await Promise.all(loads.map((load) => load()));
}
