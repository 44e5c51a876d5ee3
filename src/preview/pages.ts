import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

const folder = new URL('page/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export type Page = { readonly type: string; readonly read: () => Buffer };

/** The page's files by their path: these and nothing else are served, and a changed one is read anew. */
export function readPages(): ReadonlyMap<string, Page> {
  const files = readdirSync(folder).flatMap((name): [string, Page][] => {
    const type = types[extname(name)];
    const path = name === 'index.html' ? '/' : `/${name}`;
    return type ? [[path, { type, read: () => readFileSync(new URL(name, folder)) }]] : [];
  });
  return new Map(files);
}

/** Nothing is loaded from elsewhere, no script stands in the page, and no other page may frame it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
